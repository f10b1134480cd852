package org.ringfence.ui.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.ringfence.messages.Messages;
import org.ringfence.model.method.Wording.QuestionText;
import org.ringfence.model.method.Wording.Term;
import org.ringfence.ui.layout.Layout;

/** The answers that a question offers, with "I don't know" at the same size as any other. */
final class ChoiceList {
  private final QuestionViewModel model;
  private final Messages words;
  private final ToggleGroup group = new ToggleGroup();
  private final Map<String, ButtonBase> buttons = new LinkedHashMap<>();
  private final ButtonBase unknown;
  private final VBox node = Layout.column("choices");
  private boolean refreshing;

  ChoiceList(QuestionViewModel model, QuestionText text, Messages words) {
    this.model = model;
    this.words = words;
    for (var value : model.question().values()) {
      var button = button();
      buttons.put(value, button);
      node.getChildren().add(tile(button, text.values().getOrDefault(value, new Term(value, ""))));
      onChange(button, on -> chosen(value, on));
    }
    this.unknown = button();
    node.getChildren()
        .add(
            tile(
                unknown, new Term(words.say("choice.unknown"), words.say("choice.unknown.means"))));
    onChange(unknown, this::unknownChosen);
  }

  Node node() {
    return node;
  }

  /** Shows what is chosen. */
  void refresh() {
    refreshing = true;
    var values = model.draft().values();
    buttons.forEach((value, button) -> set(button, values.contains(value)));
    set(unknown, model.isAnswered() && values.isEmpty());
    node.setDisable(model.isLocked());
    refreshing = false;
  }

  private ButtonBase button() {
    if (model.question().many()) {
      return new CheckBox();
    }
    var radio = new RadioButton();
    radio.setToggleGroup(group);
    return radio;
  }

  private Node tile(ButtonBase button, Term term) {
    button.setText(term.label());
    button.setMnemonicParsing(false);
    button.setWrapText(true);
    button.setAccessibleText(words.say("choice.accessible", term.label(), term.meaning()));
    var tile = Layout.column("choice", button, Layout.text(term.meaning(), "choice-meaning"));
    tile.setOnMouseClicked(
        event -> {
          button.requestFocus();
          button.fire();
        });
    return tile;
  }

  /** Hears of each change, by a press or otherwise: the arrow keys choose without one. */
  private void onChange(ButtonBase button, Consumer<Boolean> changed) {
    selected(button)
        .addListener(
            (property, before, now) -> {
              if (!refreshing) {
                changed.accept(now);
              }
            });
  }

  private void chosen(String value, boolean on) {
    if (model.question().many()) {
      model.choose(value, on);
    } else if (on && !model.draft().values().equals(List.of(value))) {
      model.choose(value);
    }
  }

  /** A box that is emptied while it says the answer is put back: something has to be said. */
  private void unknownChosen(boolean on) {
    if (on || model.question().many()) {
      model.chooseUnknown();
    }
  }

  private static BooleanProperty selected(ButtonBase button) {
    return switch (button) {
      case CheckBox box -> box.selectedProperty();
      case RadioButton radio -> radio.selectedProperty();
      default -> throw new IllegalStateException("a choice is a box or a radio button");
    };
  }

  private static void set(ButtonBase button, boolean on) {
    selected(button).set(on);
    Layout.mark(button.getParent(), "chosen", on);
  }
}
