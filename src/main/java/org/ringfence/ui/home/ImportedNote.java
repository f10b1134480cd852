package org.ringfence.ui.home;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.assessment.intake.ImportResult;
import org.ringfence.messages.Messages;
import org.ringfence.model.outcome.Problem;
import org.ringfence.ui.layout.Layout;

/** Says what came of a file: what was added, what was here already, and what it does not carry. */
final class ImportedNote {
  private static final int SHOWN = 8;

  private final Messages words;

  ImportedNote(Messages words) {
    this.words = words;
  }

  Node of(ImportResult came) {
    var all =
        Layout.column(
            "fields",
            Layout.note(
                Feather.CHECK_CIRCLE, words.count("home.imported", came.ids().size()), "good"));
    add(all, came.added(), "plain-text");
    add(all, came.same(), "muted");
    came.differing().stream()
        .map(Problem::message)
        .map(text -> Layout.note(Feather.ALERT_TRIANGLE, text, "caution"))
        .forEach(all.getChildren()::add);
    all.getChildren().add(Layout.text(came.carries(), "muted"));
    if (!came.evidence().isEmpty()) {
      all.getChildren()
          .add(Layout.note(Feather.PAPERCLIP, words.say("home.imported.evidence"), "caution"));
      add(all, came.evidence(), "plain-text");
    }
    return all;
  }

  /** The first few, and how many more there are. */
  private void add(Pane all, List<String> texts, String style) {
    texts.stream()
        .limit(SHOWN)
        .map(text -> Layout.text(text, style))
        .forEach(all.getChildren()::add);
    if (texts.size() > SHOWN) {
      all.getChildren()
          .add(Layout.text(words.count("home.imported.more", texts.size() - SHOWN), "muted"));
    }
  }
}
