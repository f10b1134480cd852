package org.ringfence.ui.part;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** Says whether everything that was given on a page is on the disk. */
public final class SavedLabel {
  private final Words words;
  private final HBox node = Layout.row("saved");

  /** Follows what is unsaved. */
  public SavedLabel(Words words, Unsaved unsaved) {
    this.words = words;
    unsaved.stateProperty().subscribe(this::show);
  }

  /** The label. */
  public Node node() {
    return node;
  }

  private void show(SaveState state) {
    switch (state) {
      case SAVED -> show(Feather.CHECK, words.say("saved.yes"), "good");
      case SAVING -> show(Feather.MORE_HORIZONTAL, words.say("saved.saving"), "quiet");
      case NOT_SAVED -> show(Feather.X_CIRCLE, words.say("saved.no"), "problem");
    }
  }

  private void show(Feather feather, String text, String style) {
    node.getStyleClass().setAll("saved", "saved-" + style);
    node.getChildren().setAll(Layout.icon(feather, "note-icon"), Layout.word(text, "saved-text"));
  }
}
