package org.ringfence.report;

import java.util.ArrayList;
import java.util.List;
import org.ringfence.model.Dossier;
import org.ringfence.model.RiskLevel;
import org.ringfence.model.RiskResult;

/** The scores of each risk with their bands, and where the highest of them come from. */
final class NumbersSection implements Section {
  private static final int NAME = 2_438;
  private static final int SCORE = 1_800;

  private final Phrases phrases;
  private final Words words;

  NumbersSection(Phrases phrases) {
    this.phrases = phrases;
    this.words = phrases.words();
  }

  @Override
  public void write(Paper paper, Dossier dossier) {
    paper.heading(1, words.say("numbers.heading"));
    paper.paragraph("TableLead", words.say("numbers.lead"));
    paper.table(numbers(dossier));
    paper.paragraph("AfterTable", drivers(dossier));
  }

  private PaperTable numbers(Dossier dossier) {
    var rows = new ArrayList<List<Cell>>();
    rows.add(row(words.say("numbers.headline"), dossier.risk().headline()));
    rows.add(row(words.say("numbers.overall"), dossier.risk().overall()));
    dossier.risk().risks().forEach(risk -> rows.add(row(risk)));
    return new PaperTable(
            words.say("numbers.heading"),
            words.say("numbers.description"),
            List.of(
                new PaperTable.Column(words.say("numbers.risk"), NAME),
                view("inherent"),
                view("residual"),
                view("attainable"),
                view("worst")),
            rows)
        .keptTogether();
  }

  private PaperTable.Column view(String id) {
    return new PaperTable.Column(phrases.wording().label("view", id), SCORE);
  }

  private List<Cell> row(String name, RiskLevel level) {
    return List.of(
        Cell.strong(name),
        score(level.inherent()),
        score(level.residual()),
        score(level.attainable()),
        score(level.worst()));
  }

  private List<Cell> row(RiskResult risk) {
    return List.of(
        Cell.strong(phrases.wording().label("risk", risk.risk())),
        score(risk.inherent().score()),
        score(risk.residual().score().score()),
        score(risk.attainable().score().score()),
        score(risk.worst().score().score()));
  }

  private Cell score(int score) {
    return Cell.of(phrases.score(score)).tinted(BandTints.of(phrases.method().band(score)));
  }

  private String drivers(Dossier dossier) {
    var risk = dossier.risk();
    return words.say(
        "numbers.drivers",
        phrases.risks(risk.headline().drivers()),
        phrases.risks(risk.overall().drivers()),
        risk.assurancePercent());
  }
}
