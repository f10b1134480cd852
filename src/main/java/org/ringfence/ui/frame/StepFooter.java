package org.ringfence.ui.frame;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.messages.Messages;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.panel.SoFarWords;
import org.ringfence.ui.wizard.WizardViewModel;

/** Back and next, how it stands so far, and which keys there are. */
final class StepFooter {
  private final WizardViewModel wizard;
  private final Messages words;
  private final SoFarWords standing;
  private final Button back;
  private final Button next;
  private final FlowPane keys = Layout.flow("key-list");
  private final Label soFar = Layout.text("", "sofar-line");
  private final Node menu;
  private final HBox row;
  private final VBox node;

  StepFooter(WizardViewModel wizard, Node menu) {
    this.wizard = wizard;
    this.words = wizard.services().words();
    this.standing = new SoFarWords(wizard.services());
    this.back =
        Layout.button(
            Feather.ARROW_LEFT, words.say("wizard.back"), "button-outlined", wizard::back);
    this.next =
        Layout.button(Feather.ARROW_RIGHT, words.say("wizard.next"), "accent", wizard::next);
    next.setContentDisplay(ContentDisplay.RIGHT);
    next.setId("next");
    back.setId("back");
    this.menu = menu;
    this.row = Layout.row("step-footer-row");
    this.node = Layout.column("step-footer", row);
    lay(false, false);
  }

  Node node() {
    return node;
  }

  /**
   * Puts the parts where there is room for them.
   *
   * @param little whether there is little room: how it stands goes above, and no keys are named
   * @param listed whether the steps are in a list beside the page, and not in a menu here
   */
  void lay(boolean little, boolean listed) {
    row.getChildren().setAll(back);
    node.getChildren().setAll(row);
    if (little) {
      node.getChildren().addFirst(soFar);
      row.getChildren().add(Layout.growing(menu));
    } else {
      row.getChildren().add(keys);
      row.getChildren().add(Layout.growing(soFar));
      if (!listed) {
        row.getChildren().add(menu);
      }
    }
    row.getChildren().add(next);
  }

  /** Offers only what there is, and says how it stands. */
  void refresh() {
    var step = wizard.stepProperty().get();
    back.setDisable(!wizard.hasBack());
    next.setDisable(!wizard.hasNext());
    next.setText(words.say(step.isInterview() ? "wizard.next.question" : "wizard.next"));
    soFar.setText(standing.line(wizard.dossier()));
    keys.getChildren().clear();
    if (step.isInterview() && !wizard.isLocked()) {
      var many = wizard.services().wording().question(step.questions().getFirst()).values().size();
      named(words.say("keys.digits", many), words.say("keys.choose"));
      named(words.say("choice.unknown.key"), words.say("keys.unknown"));
      named(words.say("keys.enter"), words.say("keys.next"));
    } else {
      named(words.say("keys.ctrl_enter"), words.say("keys.next"));
    }
  }

  private void named(String key, String what) {
    keys.getChildren()
        .add(
            Layout.row(
                "key-and-what", Layout.word(key, "key-chip"), Layout.word(what, "small-text")));
  }
}
