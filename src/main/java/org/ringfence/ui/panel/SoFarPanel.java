package org.ringfence.ui.panel;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.ringfence.messages.Messages;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.method.Wording.QuestionText;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.PageServices;
import org.ringfence.ui.scale.BandScale;
import org.ringfence.ui.scale.RangeBar;
import org.ringfence.ui.scale.RangeMarks;

/** How it stands so far in one sentence and one bar; the numbers only where somebody asks. */
public final class SoFarPanel {
  private final PageServices services;
  private final LivePanel numbers;
  private final RangeBar bar;
  private final Label sentence = Layout.text("", "sofar-sentence");
  private final Button more;
  private final VBox explained = Layout.column("sofar-card");
  private final VBox node;

  /** An empty panel. */
  public SoFarPanel(PageServices services) {
    this.services = services;
    this.numbers = new LivePanel(services);
    var scale = new BandScale(services.workspace().method().bands());
    this.bar = new RangeBar(scale);
    this.more = Layout.button(words().say("sofar.numbers"), "flat link", this::toggle);
    var heads =
        RangeBar.heads(
            scale.ids().stream().map(id -> services.wording().label("band", id)).toList());
    this.node =
        Layout.column(
            "sofar-panel",
            Layout.column(
                "sofar-card",
                Layout.text(words().say("sofar.title"), "card-heading"),
                Layout.column("sofar-scale", bar, heads),
                sentence,
                more),
            numbers.node(),
            explained);
    Layout.show(numbers.node(), false);
    explain(Optional.empty());
  }

  /** The panel. */
  public Node node() {
    return node;
  }

  /**
   * Shows what is recorded now.
   *
   * @param why why the headline stayed although more is shown; empty where it moved
   */
  public void show(Dossier dossier, Optional<String> why) {
    bar.show(RangeMarks.of(dossier.risk()));
    sentence.setText((StaleNote.brief(dossier) + " " + dossier.sentence()).strip());
    numbers.show(dossier, why);
  }

  /** Says why a question is asked and what proves its answer; nothing where none is. */
  public void explain(Optional<QuestionText> text) {
    explained.getChildren().clear();
    text.ifPresent(
        asked ->
            explained
                .getChildren()
                .addAll(
                    Layout.text(words().say("question.why"), "card-heading"),
                    Layout.text(asked.why(), "sofar-text"),
                    Layout.text(words().say("question.proof"), "card-heading"),
                    Layout.text(asked.proof(), "sofar-text")));
    Layout.show(explained, text.isPresent());
  }

  private void toggle() {
    Layout.show(numbers.node(), !numbers.node().isVisible());
    var shown = numbers.node().isVisible();
    Layout.mark(node, "with-numbers", shown);
    more.setText(words().say(shown ? "sofar.no_numbers" : "sofar.numbers"));
  }

  private Messages words() {
    return services.words();
  }
}
