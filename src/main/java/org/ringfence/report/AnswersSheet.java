package org.ringfence.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.ringfence.model.Dossier;
import org.ringfence.model.HeldAnswer;
import org.ringfence.model.PlacedAnswer;

/** One row for each question of each assessment. */
final class AnswersSheet implements SheetPlan {
  private final Phrases phrases;
  private final Words words;

  AnswersSheet(Phrases phrases) {
    this.phrases = phrases;
    this.words = phrases.words();
  }

  @Override
  public String key() {
    return "sheet.answers";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        new Column("column.site", 18),
        new Column("column.installation", 20),
        new Column("column.assessed", 12),
        new Column("column.question", 20),
        new Column("column.answer", 22),
        new Column("column.given", 13),
        new Column("column.held", 13),
        new Column("column.why", 16),
        new Column("column.by", 18),
        new Column("column.on", 12),
        new Column("column.ref", 20),
        new Column("column.note", 44),
        new Column("column.scope", 13),
        new Column("column.overrides", 18),
        new Column("column.question.id", 18),
        new Column("column.id", 14));
  }

  @Override
  public void rows(List<Dossier> dossiers, Consumer<List<Entry>> to) {
    for (var dossier : dossiers) {
      dossier.risk().held().forEach(held -> to.accept(row(dossier, held)));
    }
  }

  private List<Entry> row(Dossier dossier, HeldAnswer held) {
    var given = held.given();
    var notGiven = words.say("not-given");
    var row = new ArrayList<Entry>();
    row.add(Entry.of(dossier.entry().site().name()));
    row.add(Entry.of(dossier.entry().installation()));
    row.add(Entry.of(dossier.entry().assessedOn()));
    row.add(Entry.of(phrases.wording().title(held.question())));
    row.add(Entry.of(phrases.values(held.question(), given.values())));
    row.add(Entry.of(phrases.basis(given.basis())));
    row.add(Entry.of(phrases.basis(phrases.counting(held))));
    row.add(Entry.of(phrases.reason(held)));
    row.add(Entry.of(given.by(), notGiven));
    row.add(Entry.of(given.on(), notGiven));
    row.add(Entry.of(given.ref(), notGiven));
    row.add(Entry.of(given.note(), words.say("none")));
    place(row, Optional.ofNullable(dossier.places().get(held.question())));
    row.add(Entry.of(held.question()));
    row.add(Entry.of(dossier.assessment().id()));
    return row;
  }

  private void place(List<Entry> row, Optional<PlacedAnswer> placed) {
    row.add(
        Entry.of(
            placed
                .map(answer -> phrases.wording().label("scope", answer.place().scope().id()))
                .orElseGet(() -> words.say("not-given"))));
    row.add(Entry.of(placed.map(PlacedAnswer::overrides).orElse(""), words.say("none")));
  }
}
