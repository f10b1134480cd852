package org.ringfence.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.ringfence.model.DeviceFinding;
import org.ringfence.model.Dossier;
import org.ringfence.model.RiskLevel;
import org.ringfence.model.Value;

/** One row for each assessment: where it is, how far it can be relied on, and what it comes to. */
final class InstallationsSheet implements SheetPlan {
  private final Phrases phrases;
  private final Words words;

  InstallationsSheet(Phrases phrases) {
    this.phrases = phrases;
    this.words = phrases.words();
  }

  @Override
  public String key() {
    return "sheet.installations";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        new Column("column.organisation", 16),
        new Column("column.site", 18),
        new Column("column.installation", 20),
        new Column("column.assessed", 12),
        new Column("column.status", 13),
        new Column("column.signed", 11),
        new Column("column.stale", 24),
        new Column("column.record", 22),
        new Column("column.cameras", 9),
        new Column("column.makers", 16),
        new Column("column.sentence", 36),
        new Column("column.headline.residual", 11),
        new Column("column.headline.residual.band", 12),
        new Column("column.headline.attainable", 12),
        new Column("column.headline.attainable.band", 12),
        new Column("column.headline.worst", 11),
        new Column("column.headline.worst.band", 12),
        new Column("column.overall.residual", 11),
        new Column("column.overall.residual.band", 12),
        new Column("column.overall.attainable", 12),
        new Column("column.overall.attainable.band", 12),
        new Column("column.overall.worst", 11),
        new Column("column.overall.worst.band", 12),
        new Column("column.drivers", 11),
        new Column("column.assurance", 11),
        new Column("column.contradictions", 15),
        new Column("column.unknown", 9),
        new Column("column.id", 14));
  }

  @Override
  public void rows(List<Dossier> dossiers, Consumer<List<Entry>> to) {
    dossiers.forEach(dossier -> to.accept(row(dossier)));
  }

  private List<Entry> row(Dossier dossier) {
    var risk = dossier.risk();
    var row = new ArrayList<Entry>();
    row.add(Entry.of(dossier.entry().organisation().name()));
    row.add(Entry.of(dossier.entry().site().name()));
    row.add(Entry.of(dossier.entry().installation()));
    row.add(Entry.of(dossier.entry().assessedOn()));
    row.add(Entry.of(phrases.wording().label("status", risk.status().id())));
    row.add(signed(dossier));
    row.add(Entry.of(String.join(" ", dossier.signed().stale()), words.say("none")));
    row.add(Entry.of(dossier.signed().fingerprint(), words.say("none")));
    row.add(cameras(dossier));
    row.add(Entry.of(makers(dossier)));
    row.add(Entry.of(dossier.sentence(), words.say("none")));
    level(row, risk.headline());
    level(row, risk.overall());
    row.add(Entry.of(phrases.risks(risk.overall().drivers())));
    row.add(Entry.of(risk.assurancePercent()));
    row.add(Entry.of(risk.contradictions().size()));
    row.add(Entry.of(risk.unknown().size()));
    row.add(Entry.of(dossier.assessment().id()));
    return row;
  }

  private Entry signed(Dossier dossier) {
    return Entry.of(
        words.say(dossier.signOffs().isEmpty() ? "column.signed.no" : "column.signed.yes"));
  }

  private Entry cameras(Dossier dossier) {
    return dossier
        .risk()
        .facts()
        .get("cameras")
        .<Entry>map(
            value ->
                switch (value) {
                  case Value.Count(var number) -> Entry.of(number);
                  case Value.Words said -> Entry.of(said.text());
                })
        .orElseGet(() -> Entry.of(words.say("not-known")));
  }

  private String makers(Dossier dossier) {
    if (dossier.devices().isEmpty()) {
      return words.say("not-known");
    }
    return words.joined(
        dossier.devices().stream()
            .map(DeviceFinding::finding)
            .map(finding -> finding.maker().map(maker -> maker.name()))
            .map(name -> name.orElseGet(() -> words.say("not-known")))
            .distinct()
            .toList());
  }

  private void level(List<Entry> row, RiskLevel level) {
    for (var score : List.of(level.residual(), level.attainable(), level.worst())) {
      row.add(Entry.of(score));
      row.add(Entry.of(phrases.band(score)));
    }
  }
}
