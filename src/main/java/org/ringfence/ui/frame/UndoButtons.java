package org.ringfence.ui.frame;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.messages.Messages;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.wizard.WizardViewModel;

/** Takes changes back and makes them again, by button and by key. */
final class UndoButtons {
  private static final KeyCombination UNDO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination REDO =
      new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination REDO_TOO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

  private final WizardViewModel wizard;
  private final Runnable flush;
  private final Consumer<List<Problem>> settled;
  private final Button undo;
  private final Button redo;
  private final Node node;

  /**
   * Nothing to take back yet.
   *
   * @param flush hands over what is typed and not yet handed over
   * @param settled hears why it was refused; nothing, if it was not
   */
  UndoButtons(WizardViewModel wizard, Runnable flush, Consumer<List<Problem>> settled) {
    Messages words = wizard.services().words();
    this.wizard = wizard;
    this.flush = flush;
    this.settled = settled;
    this.undo =
        Layout.button(
            Feather.CORNER_UP_LEFT, words.say("wizard.undo"), "button-outlined", this::undo);
    this.redo =
        Layout.button(
            Feather.CORNER_UP_RIGHT, words.say("wizard.redo"), "button-outlined", this::redo);
    undo.setId("undo");
    redo.setId("redo");
    name(undo, Optional.empty());
    name(redo, Optional.empty());
    this.node = Layout.row("undo-buttons", undo, redo);
  }

  Node node() {
    return node;
  }

  /** Leaves out the words where there is little room. */
  void compact(boolean little) {
    var display = little ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT;
    undo.setContentDisplay(display);
    redo.setContentDisplay(display);
  }

  /** Offers what there is to take back now. */
  void refresh() {
    Layout.show(node, !wizard.isLocked());
    var workspace = wizard.services().workspace();
    var id = id();
    wizard
        .services()
        .background()
        .read(() -> new Past(workspace.canUndo(id), workspace.canRedo(id)), this::show);
  }

  private record Past(Optional<String> undo, Optional<String> redo) {}

  private void show(Past past) {
    name(undo, past.undo().filter(what -> !wizard.isLocked()));
    name(redo, past.redo().filter(what -> !wizard.isLocked()));
  }

  private static void name(Button button, Optional<String> what) {
    button.setDisable(what.isEmpty());
    button.setAccessibleText(what.orElseGet(button::getText));
    button.setTooltip(what.map(Tooltip::new).orElse(null));
  }

  /** Takes the keys, unless they are for the field in which somebody is typing. */
  void pressed(KeyEvent event) {
    if (UNDO.match(event) && !ofField(event, TextInputControl::isUndoable)) {
      event.consume();
      undo.fire();
    } else if (isRedo(event) && !ofField(event, TextInputControl::isRedoable)) {
      event.consume();
      redo.fire();
    }
  }

  private static boolean ofField(KeyEvent event, Predicate<TextInputControl> has) {
    return event.getTarget() instanceof TextInputControl field && has.test(field);
  }

  private static boolean isRedo(KeyEvent event) {
    return REDO.match(event) || REDO_TOO.match(event);
  }

  private void undo() {
    flush.run();
    var id = id();
    change(() -> wizard.services().workspace().undo(id));
  }

  private void redo() {
    flush.run();
    var id = id();
    change(() -> wizard.services().workspace().redo(id));
  }

  private void change(Supplier<Outcome<Dossier>> change) {
    wizard.change(change, settled);
  }

  private String id() {
    return wizard.dossier().entry().assessmentId();
  }
}
