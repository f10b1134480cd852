package org.ringfence.ui.frame;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.messages.Messages;
import org.ringfence.ui.field.ListPopup;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.wizard.WizardStep;
import org.ringfence.ui.wizard.WizardViewModel;

/** The steps in a list that opens at a button, where there is no room for it beside the page. */
final class StepMenu {
  private final WizardViewModel wizard;
  private final Messages words;
  private final Button button;
  private final ListPopup list;

  StepMenu(WizardViewModel wizard) {
    this.wizard = wizard;
    this.words = wizard.services().words();
    this.button = Layout.button(Feather.CHEVRON_UP, "", "button-outlined step-menu", this::open);
    this.list = new ListPopup(button, place -> wizard.show(wizard.steps().get(place)));
    button.setMaxWidth(Double.MAX_VALUE);
    button.setMnemonicParsing(false);
    button.setContentDisplay(ContentDisplay.RIGHT);
    button.setAccessibleRole(AccessibleRole.MENU_BUTTON);
    button.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  Node node() {
    return button;
  }

  /** Shows where one is. */
  void refresh() {
    var current = wizard.stepProperty().get();
    button.setText(
        current.isInterview()
            ? words.say("step.menu.all")
            : words.say("step.menu", place() + 1, wizard.steps().size(), current.title()));
  }

  private int place() {
    return wizard.steps().indexOf(wizard.stepProperty().get());
  }

  private void open() {
    list.show(
        wizard.steps().stream().map(this::line).toList(), place(), button.getFont().getSize());
  }

  private void pressed(KeyEvent event) {
    if (list.isShowing()) {
      list.press(event);
    } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
      event.consume();
      open();
    }
  }

  private Node line(WizardStep step) {
    return Layout.text(StepWords.of(step, wizard.progress(step), words), "suggestion-row");
  }
}
