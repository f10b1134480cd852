package org.ringfence.ui.layout;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;

/** Has a row of text and pictures act as a button, as no button wraps what is in it. */
public final class Pressable {
  private Pressable() {}

  /** Runs the action on a click, on Enter and on the space bar. */
  public static void make(Node node, Runnable action) {
    node.setAccessibleRole(AccessibleRole.BUTTON);
    node.setFocusTraversable(true);
    node.getStyleClass().add("pressable");
    node.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) {
            node.requestFocus();
            action.run();
          }
        });
    node.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(event, action));
  }

  private static void pressed(KeyEvent event, Runnable action) {
    var plain = !event.isShortcutDown() && !event.isAltDown();
    if (plain && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
      event.consume();
      action.run();
    }
  }
}
