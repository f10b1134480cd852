package org.ringfence.ui.form;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.ringfence.messages.Messages;
import org.ringfence.ui.field.InputFields;
import org.ringfence.ui.layout.Layout;

/**
 * Things to choose one of, beneath each other, each with what it means.
 *
 * @param <T> what is chosen
 */
public final class Tiles<T> {
  private final Messages words;
  private final Consumer<T> chosen;
  private final ToggleGroup group = new ToggleGroup();
  private final VBox node = Layout.column("choices");

  /** Nothing to choose yet; whatever somebody chooses is handed over. */
  public Tiles(Messages words, Consumer<T> chosen) {
    this.words = words;
    this.chosen = chosen;
  }

  /** The choices. */
  public Node node() {
    return node;
  }

  /** Adds something to choose. */
  public Tiles<T> add(T value, String label, String meaning, boolean selected) {
    var radio = new RadioButton(label);
    radio.setMnemonicParsing(false);
    radio.setWrapText(true);
    radio.setToggleGroup(group);
    radio.setSelected(selected);
    radio.setAccessibleText(words.say("choice.accessible", label, meaning));
    InputFields.onChoice(radio, () -> chosen.accept(value));
    var tile = Layout.column("choice", radio, Layout.text(meaning, "choice-meaning"));
    radio.selectedProperty().subscribe(on -> Layout.mark(tile, "chosen", on));
    tile.setOnMouseClicked(
        event -> {
          radio.requestFocus();
          radio.fire();
        });
    node.getChildren().add(tile);
    return this;
  }
}
