package org.ringfence.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.ringfence.model.Dossier;
import org.ringfence.model.RiskResult;
import org.ringfence.model.RuleEffect;

/** One row for each risk of each assessment. */
final class RisksSheet implements SheetPlan {
  private final Phrases phrases;
  private final Words words;

  RisksSheet(Phrases phrases) {
    this.phrases = phrases;
    this.words = phrases.words();
  }

  @Override
  public String key() {
    return "sheet.risks";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        new Column("column.site", 18),
        new Column("column.installation", 20),
        new Column("column.assessed", 12),
        new Column("column.risk", 10),
        new Column("column.inherent", 11),
        new Column("column.inherent.band", 12),
        new Column("column.residual", 11),
        new Column("column.residual.band", 12),
        new Column("column.attainable", 12),
        new Column("column.attainable.band", 12),
        new Column("column.worst", 11),
        new Column("column.worst.band", 12),
        new Column("column.likelihood.before", 12),
        new Column("column.eighths", 11),
        new Column("column.floor", 8),
        new Column("column.likelihood", 11),
        new Column("column.likelihood.words", 13),
        new Column("column.consequence", 13),
        new Column("column.consequence.words", 14),
        new Column("column.rules", 14),
        new Column("column.id", 14));
  }

  @Override
  public void rows(List<Dossier> dossiers, Consumer<List<Entry>> to) {
    for (var dossier : dossiers) {
      dossier.risk().risks().forEach(risk -> to.accept(row(dossier, risk)));
    }
  }

  private List<Entry> row(Dossier dossier, RiskResult risk) {
    var row = new ArrayList<Entry>();
    row.add(Entry.of(dossier.entry().site().name()));
    row.add(Entry.of(dossier.entry().installation()));
    row.add(Entry.of(dossier.entry().assessedOn()));
    row.add(Entry.of(phrases.wording().label("risk", risk.risk())));
    score(row, risk.inherent().score());
    score(row, risk.residual().score().score());
    score(row, risk.attainable().score().score());
    score(row, risk.worst().score().score());
    today(row, risk);
    row.add(Entry.of(dossier.assessment().id()));
    return row;
  }

  private void score(List<Entry> row, int score) {
    row.add(Entry.of(score));
    row.add(Entry.of(phrases.band(score)));
  }

  private void today(List<Entry> row, RiskResult risk) {
    var view = risk.residual();
    var likelihood = view.score().likelihood().points();
    var consequence = view.score().consequence().points();
    row.add(Entry.of(view.likelihoodBefore().points()));
    row.add(Entry.of(view.reductionEighths()));
    row.add(Entry.of(view.floor().points()));
    row.add(Entry.of(likelihood));
    row.add(Entry.of(phrases.wording().label("likelihood", Integer.toString(likelihood))));
    row.add(Entry.of(consequence));
    row.add(Entry.of(phrases.wording().label("consequence", Integer.toString(consequence))));
    row.add(Entry.of(words.joined(view.rules().stream().map(RuleEffect::rule).toList())));
  }
}
