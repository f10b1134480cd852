package org.ringfence.ui.result;

import java.util.List;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.messages.Messages;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.ui.layout.Fold;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.panel.Scores;
import org.ringfence.ui.part.PageServices;

/** How the result was worked out: the one place of the page where its numbers stand. */
public final class SumCard {
  private final PageServices services;
  private final Dossier dossier;
  private final Scores scores;
  private final Node node;

  /** Closed; the sums are made when it is opened. */
  public SumCard(PageServices services, Dossier dossier) {
    this.services = services;
    this.dossier = dossier;
    this.scores = new Scores(services);
    this.node = Layout.column("card", new Fold(words().say("result.sum"), this::opened).node());
  }

  /** The card. */
  public Node node() {
    return node;
  }

  private Node opened() {
    var all =
        Layout.column(
            "step-body",
            Layout.text(dossier.sentence(), "plain-text"),
            notes(dossier.cautions()),
            Layout.text(words().say("result.found"), "panel-heading"),
            notes(dossier.reasons()));
    new RiskSums(words(), services.wording(), services.workspace().method())
        .of(dossier.risk()).stream().map(this::sum).forEach(all.getChildren()::add);
    return all;
  }

  private static Node notes(List<String> lines) {
    return Layout.column(
        "reasons",
        lines.stream()
            .map(line -> Layout.note(Feather.CHEVRON_RIGHT, line, "reason"))
            .toArray(Node[]::new));
  }

  private Node sum(RiskSums.RiskSum sum) {
    var term = services.wording().term("risk", sum.risk());
    return Layout.column(
        "risk-sum",
        Layout.flow(
            "risk-head",
            Layout.word(term.label(), "card-title"),
            scores.chip(dossier.risk(), sum.score())),
        Layout.text(term.meaning(), "muted small-text"),
        notes(sum.lines()),
        Layout.text(sum.sum(), "card-title"),
        Layout.text(sum.views(), "muted"));
  }

  private Messages words() {
    return services.words();
  }
}
