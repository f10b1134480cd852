package org.ringfence.ui.finish;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.messages.Messages;
import org.ringfence.model.dossier.Advice;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.evaluation.AssessedRisk;
import org.ringfence.model.evaluation.RiskResult;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.panel.Scores;
import org.ringfence.ui.panel.StaleNote;
import org.ringfence.ui.part.PageServices;
import org.ringfence.ui.wizard.StepContent;
import org.ringfence.ui.wizard.WizardStep;
import org.ringfence.ui.wizard.WizardViewModel;

/** The result on one page: the sentence, the numbers, what was found, what to check. */
public final class ResultPage implements StepContent {
  /** Wide enough for the four numbers beside each other at the usual size of text. */
  private static final double FOUR_NUMBERS = 520;

  private final WizardViewModel wizard;
  private final PageServices services;
  private final Scores scores;
  private final VBox node = Layout.column("step-body");

  /** The result of the wizard's assessment. */
  public ResultPage(WizardViewModel wizard) {
    this.wizard = wizard;
    this.services = wizard.services();
    this.scores = new Scores(services);
    update();
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void flush() {
    // Nothing is typed here.
  }

  @Override
  public void update() {
    var dossier = wizard.dossier();
    node.getChildren().setAll(headline(dossier));
    ChangesCard.of(dossier, words()).ifPresent(node.getChildren()::add);
    node.getChildren().addAll(byRisk(dossier), found(dossier), next(dossier));
  }

  private Node headline(Dossier dossier) {
    var tiles = new TilePane();
    tiles.getStyleClass().addAll("tiles", "wide-tiles");
    scores.fill(tiles, dossier.risk());
    var status = services.wording().term("status", dossier.risk().status().id());
    var words = Layout.column("headline-words", Layout.text(dossier.sentence(), "headline"));
    words.getChildren().add(Layout.text(status.label() + ". " + status.meaning(), "muted"));
    var card =
        Layout.column(
            "card result-card",
            Layout.row("headline-row", scores.badge(dossier.risk()), Layout.growing(words)));
    card.getChildren().addAll(StaleNote.of(dossier, words()));
    dossier.cautions().forEach(text -> card.getChildren().add(caution(text)));
    card.getChildren().addAll(tiles, buttons());
    return card;
  }

  private static Node caution(String text) {
    return Layout.note(Feather.INFO, text, "caution");
  }

  private FlowPane buttons() {
    return Layout.flow(
        "button-flow",
        Layout.button(
            Feather.FILE_TEXT,
            words().say("result.paper"),
            "accent large",
            () -> wizard.showKind(WizardStep.Kind.PAPERS)),
        Layout.button(
            Feather.ARROW_RIGHT,
            words().say("result.rest"),
            "button-outlined large",
            wizard::next));
  }

  private Node byRisk(Dossier dossier) {
    var rows = Layout.column("risk-rows");
    dossier.risk().risks().forEach(risk -> rows.getChildren().add(row(dossier.risk(), risk)));
    return card("result.risks", rows);
  }

  private Node row(AssessedRisk all, RiskResult risk) {
    var term = services.wording().term("risk", risk.risk());
    var name =
        Layout.column(
            "risk-cell",
            Layout.text(scores.name(risk), "card-title"),
            Layout.text(term.meaning(), "muted small-text"));
    var today = risk.residual().score().score();
    var numbers =
        all.status().isKnown()
            ? Layout.flow(
                "risk-numbers",
                number(all, "inherent", risk.inherent().score()),
                number(all, "residual", today),
                number(all, "attainable", risk.attainable().score().score()),
                number(all, "worst", risk.worst().score().score()))
            : Layout.flow(
                "risk-numbers",
                number(all, "inherent", risk.inherent().score()),
                number(all, "counted", today),
                number(all, "worst", risk.worst().score().score()));
    numbers.setPrefWrapLength(FOUR_NUMBERS);
    return Layout.flow("risk-row", name, numbers);
  }

  private Node number(AssessedRisk all, String view, int score) {
    return Layout.column(
        "risk-number",
        Layout.text(services.wording().label("view", view), "muted small-text"),
        scores.chip(all, score));
  }

  private Node found(Dossier dossier) {
    var list = Layout.column("reasons");
    dossier
        .reasons()
        .forEach(
            line -> list.getChildren().add(Layout.note(Feather.CHEVRON_RIGHT, line, "reason")));
    dossier.risk().contradictions().stream()
        .filter(one -> !one.reconciled())
        .map(one -> services.wording().label("contradiction", one.id()))
        .forEach(
            line -> list.getChildren().add(Layout.note(Feather.ALERT_TRIANGLE, line, "caution")));
    return card("result.found", list);
  }

  private Node next(Dossier dossier) {
    var list = Layout.column("reasons");
    dossier
        .advice()
        .forEach(
            advice -> list.getChildren().add(check(advice, dossier.risk().status().isKnown())));
    if (dossier.advice().isEmpty()) {
      list.getChildren().add(Layout.text(words().say("result.next.none"), "muted"));
    }
    return card(dossier.risk().status().isKnown() ? "result.next" : "result.first", list);
  }

  private Node check(Advice advice, boolean known) {
    var colleague = services.wording().label("colleague", advice.colleague());
    var text =
        Layout.column(
            "check",
            Layout.text(title(advice, known), "check-title"),
            Layout.text(words().say("result.check", colleague, advice.proof()), "muted"));
    var row =
        Layout.row("check-row", Layout.icon(Feather.SQUARE, "note-icon"), Layout.growing(text));
    if (known) {
      row.getChildren()
          .add(
              Layout.column(
                  "check-after",
                  Layout.word(words().say("result.after"), "muted small-text"),
                  scores.chip(advice.check().residualAfter())));
    }
    return row;
  }

  private String title(Advice advice, boolean known) {
    return known && advice.check().decisive()
        ? words().say("check.needed", advice.title())
        : advice.title();
  }

  private Node card(String title, Node content) {
    return Layout.column("card", Layout.text(words().say(title), "card-heading"), content);
  }

  private Messages words() {
    return services.words();
  }
}
