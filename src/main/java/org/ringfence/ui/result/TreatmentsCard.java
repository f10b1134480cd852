package org.ringfence.ui.result;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.ringfence.assessment.council.MoneyText;
import org.ringfence.assessment.whatif.TreatedRisk;
import org.ringfence.messages.Messages;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.method.TreatmentCost;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.panel.Scores;
import org.ringfence.ui.part.PageServices;

/** What could be done about the risk, what it costs here and what it leaves of it. */
public final class TreatmentsCard {
  private static final String NOTHING = "nothing";

  private final PageServices services;
  private final Dossier dossier;
  private final GivenTasks tasks;
  private final VBox rows = Layout.column("risk-rows");
  private final Node node;

  /** The treatments of an assessment; they are worked out off the screen's thread. */
  public TreatmentsCard(PageServices services, Dossier dossier, GivenTasks tasks) {
    this.services = services;
    this.dossier = dossier;
    this.tasks = tasks;
    this.node =
        Layout.column(
            "card",
            Layout.text(words().say("result.treatments"), "card-heading"),
            Layout.text(words().say("result.treatments.text"), "muted small-text"),
            rows);
    services.background().read(() -> services.workspace().whatIf().treated(dossier), this::show);
  }

  /** The card. */
  public Node node() {
    return node;
  }

  private void show(List<TreatedRisk> treated) {
    rows.getChildren().setAll(treated.stream().map(this::row).toList());
  }

  private Node row(TreatedRisk treated) {
    var term = services.wording().term("treatment", treated.treatment());
    var give = new GivePart(services, tasks, term.label(), words().say("result.treatment.save"));
    var text =
        Layout.column(
            "check",
            Layout.text(term.label(), "check-title"),
            Layout.text(term.meaning(), "muted small-text"),
            Layout.text(cost(treated), "small-text"));
    if (!treated.treatment().equals(NOTHING)) {
      text.getChildren().add(Layout.flow("check-links", give.link()));
      text.getChildren().add(give.node());
    }
    return Layout.row("check-row", Layout.growing(text), change(treated));
  }

  private Node change(TreatedRisk treated) {
    var scores = new Scores(services);
    return Layout.column(
        "treated",
        Layout.row(
            "check-then",
            Layout.word(words().say("result.treatment.today"), "muted small-text"),
            scores.word(dossier.risk())),
        Layout.row(
            "check-then",
            Layout.word(words().say("result.treatment.after"), "muted small-text"),
            scores.word(treated.after().headline())));
  }

  private String cost(TreatedRisk treated) {
    return treated
        .total()
        .map(
            total ->
                total.isNone()
                    ? words().say("result.cost.none")
                    : words().say("result.cost", MoneyText.text(total)))
        .orElseGet(() -> unknown(treated.cost()));
  }

  private String unknown(TreatmentCost cost) {
    return words()
        .say(
            "result.cost.unknown",
            MoneyText.text(cost.perInstallation()),
            MoneyText.text(cost.perCamera()));
  }

  private Messages words() {
    return services.words();
  }
}
