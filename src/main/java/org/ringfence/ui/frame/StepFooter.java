package org.ringfence.ui.frame;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.ui.part.Layout;
import org.ringfence.ui.part.Words;
import org.ringfence.ui.wizard.WizardViewModel;

/** Back and next, the same on every step. */
final class StepFooter {
  private final WizardViewModel wizard;
  private final Button back;
  private final Button next;
  private final Label keys;
  private final HBox node;

  StepFooter(WizardViewModel wizard) {
    Words words = wizard.services().words();
    this.wizard = wizard;
    this.back =
        Layout.button(
            Feather.ARROW_LEFT, words.say("wizard.back"), "button-outlined", wizard::back);
    this.next =
        Layout.button(Feather.ARROW_RIGHT, words.say("wizard.next"), "accent", wizard::next);
    this.keys = Layout.word(words.say("wizard.keys"), "muted small-text");
    keys.setMinWidth(0);
    next.setContentDisplay(ContentDisplay.RIGHT);
    next.setId("next");
    back.setId("back");
    this.node = Layout.row("step-footer", back, Layout.spacer(), keys, next);
  }

  Node node() {
    return node;
  }

  /** Leaves out what can be left out where there is little room. */
  void compact(boolean little) {
    Layout.show(keys, !little);
  }

  /** Offers only what there is. */
  void refresh() {
    back.setDisable(!wizard.hasBack());
    next.setDisable(!wizard.hasNext());
  }
}
