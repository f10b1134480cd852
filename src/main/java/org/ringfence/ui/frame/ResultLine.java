package org.ringfence.ui.frame;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.ringfence.messages.Messages;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.panel.Scores;
import org.ringfence.ui.panel.StaleNote;
import org.ringfence.ui.part.PageServices;

/** The result in one line, where there is no room for the panel. */
final class ResultLine {
  private final Scores scores;
  private final Messages words;
  private final HBox chip = Layout.row("glance-chip");
  private final Label sentence = Layout.text("", "glance-sentence");
  private final HBox node;

  ResultLine(PageServices services, Runnable more) {
    this.scores = new Scores(services);
    this.words = services.words();
    this.node =
        Layout.row(
            "glance",
            chip,
            Layout.growing(
                Layout.column(
                    "glance-words",
                    sentence,
                    Layout.button(words.say("glance.more"), "flat link", more))));
  }

  Node node() {
    return node;
  }

  void show(Dossier dossier) {
    chip.getChildren().setAll(scores.chip(dossier.risk()));
    sentence.setText((StaleNote.brief(dossier) + " " + dossier.sentence()).strip());
  }
}
