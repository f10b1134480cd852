package org.ringfence.ui.panel;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.messages.Messages;
import org.ringfence.model.dossier.Advice;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.evaluation.AssessedRisk;
import org.ringfence.model.evaluation.RiskResult;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.PageServices;

/** What the answers so far come to: one sentence, then the numbers, then why and what next. */
public final class LivePanel {
  private static final int REASONS = 4;
  private static final int CHECKS = 4;

  private final PageServices services;
  private final Scores scores;
  private final Label sentence = Layout.text("", "sentence");
  private final VBox unmoved = Layout.column("unmoved");
  private final VBox cautions = Layout.column("cautions");
  private final TilePane tiles = new TilePane();
  private final MatrixView matrix;
  private final Label matrixHeading = Layout.text("", "panel-heading");
  private final VBox risks = Layout.column("risk-list");
  private final VBox reasons = Layout.column("reasons");
  private final VBox checks = Layout.column("reasons");
  private final VBox node;

  /** An empty panel. */
  public LivePanel(PageServices services) {
    this.services = services;
    this.scores = new Scores(services);
    this.matrix = new MatrixView(services);
    tiles.getStyleClass().add("tiles");
    this.node =
        Layout.column(
            "live-panel",
            heading("panel.title"),
            sentence,
            unmoved,
            cautions,
            tiles,
            matrixHeading,
            Layout.flow("matrix-and-list", matrix.node(), risks),
            heading("panel.reasons"),
            reasons,
            heading("panel.checks"),
            checks);
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
    sentence.setText(dossier.sentence());
    unmoved
        .getChildren()
        .setAll(
            why.stream()
                .flatMap(text -> Stream.of(heading("panel.unmoved"), Layout.text(text, "muted")))
                .toList());
    cautions
        .getChildren()
        .setAll(
            dossier.cautions().stream()
                .map(text -> Layout.note(Feather.INFO, text, "quiet"))
                .toList());
    cautions.getChildren().addAll(0, StaleNote.of(dossier, words()));
    scores.fill(tiles, dossier.risk());
    matrixHeading.setText(
        words().say(dossier.risk().status().isKnown() ? "panel.matrix" : "panel.matrix.counted"));
    matrix.show(dossier.risk());
    risks
        .getChildren()
        .setAll(dossier.risk().risks().stream().map(one -> risk(dossier.risk(), one)).toList());
    reasons.getChildren().setAll(numbered(dossier.reasons()));
    checks
        .getChildren()
        .setAll(
            dossier.advice().stream()
                .limit(Math.max(CHECKS, Advice.needed(dossier).size()))
                .map(one -> check(one, dossier.risk().status().isKnown()))
                .toList());
  }

  private Node risk(AssessedRisk all, RiskResult risk) {
    return Layout.column(
        "risk-line",
        Layout.text(scores.name(risk), "risk-name"),
        scores.chip(all, risk.residual().score().score()));
  }

  private List<Node> numbered(List<String> lines) {
    var shown =
        lines.stream()
            .limit(REASONS)
            .<Node>map(line -> Layout.note(Feather.CHEVRON_RIGHT, line, "reason"));
    var rest = Math.max(0, lines.size() - REASONS);
    return Stream.concat(
            shown,
            Stream.of(rest)
                .filter(more -> more > 0)
                .map(more -> Layout.text(words().count("panel.reasons.more", more), "muted")))
        .toList();
  }

  private Node check(Advice advice, boolean known) {
    var colleague = services.wording().label("colleague", advice.colleague());
    var line =
        Layout.column(
            "check",
            Layout.text(title(advice, known), "check-title"),
            Layout.text(
                known
                    ? words().say("panel.check", colleague, advice.check().residualAfter())
                    : colleague,
                "muted"));
    return Layout.row(
        "note reason", Layout.icon(Feather.SQUARE, "note-icon"), Layout.growing(line));
  }

  private String title(Advice advice, boolean known) {
    return known && advice.check().decisive()
        ? words().say("check.needed", advice.title())
        : advice.title();
  }

  private Label heading(String key) {
    return Layout.text(words().say(key), "panel-heading");
  }

  private Messages words() {
    return services.words();
  }
}
