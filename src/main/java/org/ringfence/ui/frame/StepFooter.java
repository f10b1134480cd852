package org.ringfence.ui.frame;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.messages.Messages;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.wizard.WizardViewModel;

/** Back and next, the same on every step. */
final class StepFooter {
  private final WizardViewModel wizard;
  private final Button back;
  private final Button next;
  private final Label keys;
  private final Node menu;
  private final Node gap;
  private final HBox node;

  StepFooter(WizardViewModel wizard, Node menu) {
    Messages words = wizard.services().words();
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
    this.menu = menu;
    this.gap = Layout.spacer();
    this.node = Layout.row("step-footer", back, Layout.growing(menu), gap, keys, next);
    compact(false);
  }

  Node node() {
    return node;
  }

  /** Where there is little room the steps are in a menu here, and the keys are left out. */
  void compact(boolean little) {
    Layout.show(keys, !little);
    Layout.show(gap, !little);
    Layout.show(menu, little);
  }

  /** Offers only what there is. */
  void refresh() {
    back.setDisable(!wizard.hasBack());
    next.setDisable(!wizard.hasNext());
  }
}
