package org.ringfence.report.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.evaluation.AssessedRisk;
import org.ringfence.model.evaluation.RiskLevel;
import org.ringfence.model.evaluation.RiskResult;
import org.ringfence.model.paper.FigurePrecision;
import org.ringfence.report.text.BandTints;
import org.ringfence.report.text.PaperPhrases;
import org.ringfence.report.text.PaperWords;
import org.ringfence.report.word.DocumentSection;
import org.ringfence.report.word.EvidenceBy;
import org.ringfence.report.word.PaperTable;
import org.ringfence.report.word.TableCell;
import org.ringfence.report.word.WordDocument;

/** The scores of each risk with their bands, and where the highest of them come from. */
final class NumbersSection implements DocumentSection {
  private static final int NAME = 2_438;
  private static final int SCORE = 1_800;

  /** Which of the four scores of a row it is. */
  private static final int ATTAINABLE = 2;

  private final PaperPhrases phrases;
  private final PaperWords words;

  NumbersSection(PaperPhrases phrases) {
    this.phrases = phrases;
    this.words = phrases.words();
  }

  @Override
  public void write(WordDocument paper, Dossier dossier) {
    paper.heading(1, words.say("numbers.heading"));
    var known = dossier.risk().status().isKnown();
    paper.paragraph("TableLead", words.say(known ? "numbers.lead" : "numbers.lead.not-known"));
    paper.table(numbers(dossier));
    paper.paragraph(
        "AfterTable",
        String.join(
            " ",
            Stream.of(
                    drivers(dossier),
                    new EvidenceBy(words, phrases.wording()).inspected(dossier.risk()),
                    known ? about(dossier.risk()) : "")
                .filter(said -> !said.isEmpty())
                .toList()));
  }

  private String about(AssessedRisk risk) {
    var figures =
        risk.risks().stream()
            .map(
                one ->
                    new FigurePrecision.RiskFigure(
                        one.risk(),
                        one.inherent().score(),
                        one.residual().score().score(),
                        one.attainable().score().score(),
                        one.worst().score().score()))
            .toList();
    return phrases.aboutScores(figures, risk.headline(), risk.overall());
  }

  private PaperTable numbers(Dossier dossier) {
    var rows = new ArrayList<List<TableCell>>();
    var known = dossier.risk().status().isKnown();
    rows.add(row(words.say("numbers.headline"), dossier.risk().headline(), known));
    rows.add(row(words.say("numbers.overall"), dossier.risk().overall(), known));
    dossier.risk().risks().forEach(risk -> rows.add(row(risk, known)));
    return new PaperTable(
            words.say("numbers.heading"), words.say("numbers.description"), columns(known), rows)
        .keptTogether();
  }

  /** Of what is not known yet there is nothing attainable, and today's number is only counted. */
  private List<PaperTable.Column> columns(boolean known) {
    var name = new PaperTable.Column(words.say("numbers.risk"), NAME);
    return known
        ? List.of(name, view("inherent"), view("residual"), view("attainable"), view("worst"))
        : List.of(name, view("inherent"), view("counted"), view("worst"));
  }

  private PaperTable.Column view(String id) {
    return new PaperTable.Column(phrases.wording().label("view", id), SCORE);
  }

  private List<TableCell> row(String name, RiskLevel level, boolean known) {
    return row(
        name,
        known,
        List.of(level.inherent(), level.residual(), level.attainable(), level.worst()));
  }

  private List<TableCell> row(RiskResult risk, boolean known) {
    return row(
        phrases.risk(risk.risk()),
        known,
        List.of(
            risk.inherent().score(),
            risk.residual().score().score(),
            risk.attainable().score().score(),
            risk.worst().score().score()));
  }

  private List<TableCell> row(String name, boolean known, List<Integer> scores) {
    var cells = new ArrayList<TableCell>();
    cells.add(TableCell.strong(name));
    for (var at = 0; at < scores.size(); at++) {
      if (known || at != ATTAINABLE) {
        cells.add(score(scores.get(at), known));
      }
    }
    return cells;
  }

  private TableCell score(int score, boolean known) {
    var band = known ? phrases.method().band(score) : FigurePrecision.NOT_KNOWN;
    return TableCell.of(phrases.score(score)).tinted(BandTints.of(band));
  }

  private String drivers(Dossier dossier) {
    var risk = dossier.risk();
    return words.say(
        risk.status().isKnown() ? "numbers.drivers" : "numbers.drivers.not-known",
        phrases.risks(risk.headline().drivers()),
        phrases.risks(risk.overall().drivers()),
        risk.assurancePercent());
  }
}
