package org.ringfence.ui.frame;

import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.ringfence.ui.part.Words;
import org.ringfence.ui.wizard.Step;
import org.ringfence.ui.wizard.WizardViewModel;

/** The steps in a menu, where there is no room for a list. */
final class StepMenu {
  private final WizardViewModel wizard;
  private final Words words;
  private final MenuButton button = new MenuButton();

  StepMenu(WizardViewModel wizard) {
    this.wizard = wizard;
    this.words = wizard.services().words();
    button.getStyleClass().add("step-menu");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setMnemonicParsing(false);
  }

  Node node() {
    return button;
  }

  /** Shows where one is. */
  void refresh() {
    var current = wizard.stepProperty().get();
    var place = wizard.steps().indexOf(current) + 1;
    button.setText(words.say("step.menu", place, wizard.steps().size(), current.title()));
    button.getItems().setAll(wizard.steps().stream().map(this::item).toList());
  }

  private MenuItem item(Step step) {
    var progress = wizard.progress(step);
    var key = progress.total() == 0 ? "step.menu.plain" : "step.menu.item";
    var item = new MenuItem(words.say(key, step.title(), progress.done(), progress.total()));
    item.setMnemonicParsing(false);
    item.setOnAction(event -> wizard.show(step));
    return item;
  }
}
