package org.ringfence.ui.part;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.messages.Messages;
import org.ringfence.ui.layout.Layout;

/** Says whether everything that was given on a page is on the disk. */
public final class SavedLabel {
  private final Messages words;
  private final UnsavedChanges unsaved;
  private final HBox node = Layout.row("saved");
  private Optional<Elsewhere> elsewhere = Optional.empty();

  /**
   * The page on which stands why something is not saved, where that is not the page shown.
   *
   * @param go shows it
   */
  public record Elsewhere(String title, Runnable go) {}

  /** Follows what is unsaved. */
  public SavedLabel(Messages words, UnsavedChanges unsaved) {
    this.words = words;
    // Beside what gives way: it is never drawn over anything.
    node.setMinWidth(Region.USE_PREF_SIZE);
    this.unsaved = unsaved;
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
      case NOT_SAVED -> {
        show(Feather.X_CIRCLE, words.say("saved.no"), "problem");
        elsewhere.ifPresent(page -> node.getChildren().set(1, link(words, page)));
      }
    }
  }

  private static Node link(Messages words, Elsewhere page) {
    return Layout.button(words.say("saved.no.elsewhere", page.title()), "flat link", page.go());
  }

  /** Says on which page it stands; empty where it is the one that is shown. */
  public void stands(Optional<Elsewhere> page) {
    elsewhere = page;
    show(unsaved.stateProperty().get());
  }

  private void show(Feather feather, String text, String style) {
    node.getStyleClass().setAll("saved", "saved-" + style);
    node.getChildren().setAll(Layout.icon(feather, "note-icon"), Layout.text(text, "saved-text"));
  }
}
