package org.ringfence.ui.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.ringfence.messages.Messages;
import org.ringfence.model.method.Wording.QuestionText;
import org.ringfence.model.method.Wording.Term;
import org.ringfence.ui.layout.CardRow;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.Reveal;

/** The answers that a question offers as cards, and "I don't know" as a card of its own. */
final class ChoiceCards {
  private static final int MOST_KEYS = 9;

  /** Else a flow asks for the height that it would have in a narrow place. */
  private static final double ONE_LINE = 4_000;

  private final QuestionViewModel model;
  private final Messages words;
  private final boolean keys;
  private final ToggleGroup group = new ToggleGroup();
  private final Map<String, Card> cards = new LinkedHashMap<>();
  private final Card unknown;
  private final VBox node;
  private boolean refreshing;

  /** What is pressed, and the card that it stands on. */
  private record Card(ButtonBase button, VBox tile) {}

  /**
   * The cards of a question.
   *
   * @param keys whether they say which key chooses them
   * @param beneath what stands on the card of "I don't know" once it is chosen
   * @param picked hears when somebody presses an answer; the arrow keys press none
   */
  ChoiceCards(
      QuestionViewModel model,
      QuestionText text,
      Messages words,
      boolean keys,
      Node beneath,
      Runnable picked) {
    this.model = model;
    this.words = words;
    this.keys = keys;
    for (var value : model.question().values()) {
      var card = card(value, text.values().getOrDefault(value, new Term(value, "")));
      cards.put(value, card);
      onChange(card.button, on -> chosen(value, on));
      card.button.addEventHandler(ActionEvent.ACTION, event -> picked.run());
    }
    this.unknown = unknown(beneath);
    onChange(unknown.button, this::unknownChosen);
    var row = new CardRow(cards.values().stream().map(Card::tile).toList());
    this.node = Layout.column("choices", row, unknown.tile);
  }

  Node node() {
    return node;
  }

  /** Shows what is chosen. */
  void refresh() {
    refreshing = true;
    var values = model.draft().values();
    cards.forEach((value, card) -> set(card, values.contains(value)));
    set(unknown, model.isUnknown());
    node.setDisable(model.isLocked());
    refreshing = false;
  }

  /** Presses the card that a key stands for, if there is one. */
  boolean press(KeyCode key) {
    return forKey(key)
        .filter(card -> !node.isDisabled())
        .map(
            card -> {
              press(card.button);
              return true;
            })
        .orElse(false);
  }

  private Optional<Card> forKey(KeyCode key) {
    if (key == KeyCode.D) {
      return Optional.of(unknown);
    }
    var name = key.getName();
    var digit = key.isDigitKey() ? Character.digit(name.charAt(name.length() - 1), 10) : 0;
    return cards.values().stream().skip(Math.max(0, digit - 1)).findFirst().filter(_ -> digit > 0);
  }

  private static void press(ButtonBase button) {
    button.requestFocus();
    button.fire();
  }

  private Card card(String value, Term term) {
    var button = button(term.label(), term.meaning());
    var tile = Layout.column("choice");
    LineDrawing.of(model.question().id(), value, words)
        .ifPresent(
            drawing -> {
              button.setAccessibleHelp(drawing.getAccessibleText());
              tile.getStyleClass().add("drawn-choice");
              tile.getChildren().add(drawing);
            });
    var number = cards.size() + 1;
    tile.getChildren()
        .addAll(
            head(button, number > MOST_KEYS ? "" : Integer.toString(number)),
            Layout.text(term.meaning(), "choice-meaning"));
    pressable(tile, button);
    return new Card(button, tile);
  }

  private Card unknown(Node beneath) {
    var fair = words.say("choice.unknown.means");
    var button = button(words.say("choice.unknown"), fair);
    var top =
        Layout.flow(
            "choice-top",
            head(button, words.say("choice.unknown.key")),
            Layout.text(fair, "choice-meaning"));
    top.setPrefWrapLength(ONE_LINE);
    pressable(top, button);
    var strip = Layout.column("hatched choice-hatch");
    strip.setMouseTransparent(true);
    var body = Layout.growing(Layout.column("choice-body", top, beneath));
    var tile = Layout.column("choice unknown-choice", Layout.row("unknown-row", strip, body));
    return new Card(button, tile);
  }

  private HBox head(ButtonBase button, String key) {
    var head = Layout.row("choice-head", Layout.growing(button));
    if (keys && !key.isEmpty()) {
      head.getChildren().addFirst(Layout.word(key, "key-chip"));
    }
    return head;
  }

  private ButtonBase button(String label, String meaning) {
    var button = model.question().many() ? new CheckBox() : radio();
    button.setText(label);
    button.setMnemonicParsing(false);
    button.setWrapText(true);
    button.setAccessibleText(words.say("choice.accessible", label, meaning));
    return button;
  }

  private RadioButton radio() {
    var radio = new RadioButton();
    radio.setToggleGroup(group);
    return radio;
  }

  private static void pressable(Node place, ButtonBase button) {
    place.setOnMouseClicked(event -> press(button));
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
      Reveal.whole(unknown.tile);
    }
  }

  private static BooleanProperty selected(ButtonBase button) {
    return switch (button) {
      case CheckBox box -> box.selectedProperty();
      case RadioButton radio -> radio.selectedProperty();
      default -> throw new IllegalStateException("a choice is a box or a radio button");
    };
  }

  private static void set(Card card, boolean on) {
    selected(card.button).set(on);
    Layout.mark(card.tile, "chosen", on);
  }
}
