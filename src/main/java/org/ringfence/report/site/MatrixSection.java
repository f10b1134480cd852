package org.ringfence.report.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.evaluation.RiskScore;
import org.ringfence.report.text.BandTints;
import org.ringfence.report.text.PaperPhrases;
import org.ringfence.report.text.PaperWords;
import org.ringfence.report.word.DocumentSection;
import org.ringfence.report.word.PaperTable;
import org.ringfence.report.word.TableCell;
import org.ringfence.report.word.WordDocument;

/** The risk matrix as a table of words, and where each risk stands in it today. */
final class MatrixSection implements DocumentSection {
  private static final int NAME = 1_738;
  private static final int PLACE = 1_580;

  private final PaperPhrases phrases;
  private final PaperWords words;

  MatrixSection(PaperPhrases phrases) {
    this.phrases = phrases;
    this.words = phrases.words();
  }

  @Override
  public void write(WordDocument paper, Dossier dossier) {
    paper.heading(1, words.say("matrix.heading"));
    if (!dossier.risk().status().isKnown()) {
      paper.text(words.say("matrix.not-known"));
      return;
    }
    paper.paragraph("TableLead", words.say("matrix.lead"));
    paper.table(
        new PaperTable(
                words.say("matrix.heading"),
                words.say("matrix.description"),
                columns(),
                IntStream.iterate(5, points -> points >= 1, points -> points - 1)
                    .mapToObj(likelihood -> row(dossier, likelihood))
                    .toList())
            .keptTogether());
    moved(paper, dossier);
  }

  private List<PaperTable.Column> columns() {
    var columns = new ArrayList<PaperTable.Column>();
    columns.add(new PaperTable.Column(words.say("matrix.corner"), NAME));
    for (var points = 1; points <= 5; points++) {
      columns.add(new PaperTable.Column(points("consequence", points), PLACE));
    }
    return columns;
  }

  private List<TableCell> row(Dossier dossier, int likelihood) {
    var cells = new ArrayList<TableCell>();
    cells.add(TableCell.strong(points("likelihood", likelihood)));
    for (var consequence = 1; consequence <= 5; consequence++) {
      cells.add(cell(dossier, likelihood, consequence));
    }
    return cells;
  }

  private TableCell cell(Dossier dossier, int likelihood, int consequence) {
    var score = likelihood * consequence;
    var lines = new ArrayList<String>();
    lines.add(phrases.score(score));
    var here =
        dossier.risk().risks().stream()
            .filter(risk -> stands(risk.residual().score(), likelihood, consequence))
            .map(risk -> phrases.wording().label("risk", risk.risk()))
            .toList();
    if (!here.isEmpty()) {
      lines.add(words.list(here));
    }
    return new TableCell(lines, BandTints.of(phrases.method().band(score)), lines.size() > 1);
  }

  private static boolean stands(RiskScore score, int likelihood, int consequence) {
    return score.likelihood().points() == likelihood && score.consequence().points() == consequence;
  }

  /** Beneath the table, the risks whose score is not what their place in it says. */
  private void moved(WordDocument paper, Dossier dossier) {
    for (var risk : dossier.risk().risks()) {
      var score = risk.residual().score();
      if (score.score() != score.likelihood().points() * score.consequence().points()) {
        paper.paragraph(
            "AfterTable",
            words.say(
                score.score() == 0 ? "matrix.closed" : "matrix.moved",
                phrases.wording().label("risk", risk.risk()),
                phrases.score(score.score())));
      }
    }
  }

  private String points(String scale, int points) {
    return words.say("points", points, meaning(scale, points));
  }

  private String meaning(String scale, int points) {
    return phrases.wording().label(scale, Integer.toString(points));
  }
}
