package org.ringfence.ui.frame;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Toggle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Tells keys that are meant for the page from those for the field or button they are pressed in.
 */
final class PlainKey {
  private PlainKey() {}

  /** Whether a letter or digit is not typed into anything. */
  static boolean isFor(KeyEvent event) {
    return !event.isShortcutDown()
        && !event.isAltDown()
        && !event.isControlDown()
        && !event.isMetaDown()
        && !isTyped(event);
  }

  /** Whether Enter goes on: not from a box, nor from a button that it would press. */
  static boolean goesOn(KeyEvent event) {
    return event.getCode() == KeyCode.ENTER
        && isFor(event)
        && !event.isShiftDown()
        && !isPressed(event);
  }

  private static boolean isTyped(KeyEvent event) {
    return event.getTarget() instanceof TextInputControl
        || event.getTarget() instanceof ComboBoxBase<?>;
  }

  /** One that is chosen already has nothing left to do with it. */
  private static boolean isPressed(KeyEvent event) {
    return switch (event.getTarget()) {
      case Toggle toggle -> !toggle.isSelected();
      case CheckBox box -> !box.isSelected();
      case ButtonBase _ -> true;
      case Node node -> node.getStyleClass().contains("pressable");
      default -> false;
    };
  }
}
