package org.ringfence.report;

import java.util.List;
import java.util.stream.Stream;
import org.ringfence.model.SignOff;
import org.ringfence.model.SigningWords;

/** One row for each signature under each assessment. */
final class SignOffsSheet {
  private final Phrases phrases;
  private final String none;

  private SignOffsSheet(Phrases phrases) {
    this.phrases = phrases;
    this.none = phrases.words().say("none");
  }

  /** The signatures that the edition names; with the log's head only where all is told. */
  static SheetPlan plan(List<Place> places, boolean full, Phrases phrases) {
    var sheet = new SignOffsSheet(phrases);
    return new FieldSheet<>(
        "sheet.sign-offs",
        places,
        place -> place.extract().signOffs().stream().map(signature -> new Row(place, signature)),
        full ? sheet.all() : sheet.few());
  }

  private record Row(Place place, SignOff signature) {}

  private List<Field<Row>> few() {
    return List.of(
        new Field<>(
            new SheetPlan.Column("column.installation", 26), row -> Entry.of(row.place().name())),
        new Field<>(
            new SheetPlan.Column("signoff.name", 20), row -> Entry.of(row.signature().name())),
        new Field<>(
            new SheetPlan.Column("signoff.role", 13),
            row -> Entry.of(phrases.wording().label("role", row.signature().role()))),
        new Field<>(new SheetPlan.Column("signoff.on", 13), row -> Entry.of(row.signature().on())),
        new Field<>(
            new SheetPlan.Column("signoff.known", 20),
            row -> Entry.of(phrases.identity(row.signature()))),
        new Field<>(
            new SheetPlan.Column("column.key", 21),
            row -> Entry.of(row.signature().identity().shortKey(), none)),
        new Field<>(
            new SheetPlan.Column("column.record", 21),
            row -> Entry.of(row.place().extract().fingerprint(), none)));
  }

  private List<Field<Row>> all() {
    return Stream.concat(few().stream(), more().stream()).toList();
  }

  private List<Field<Row>> more() {
    return List.of(
        new Field<>(
            new SheetPlan.Column("signoff.statement", 30),
            row -> Entry.of(row.signature().statement(), none)),
        new Field<>(
            new SheetPlan.Column("column.reason", 20),
            row -> Entry.of(row.signature().reason(), none)),
        new Field<>(
            new SheetPlan.Column("column.review", 13),
            row -> row.signature().reviewOn().map(Entry::of).orElseGet(() -> Entry.of("", none))),
        new Field<>(
            new SheetPlan.Column("column.rules", 32),
            row ->
                Entry.of(
                    row.signature().rules().map(SigningWords.british()::rules).orElse(""), none)),
        new Field<>(
            new SheetPlan.Column("column.stale", 20),
            row -> Entry.of(String.join(" ", row.place().extract().stale()), none)),
        new Field<>(
            new SheetPlan.Column("column.log", 15),
            row -> Entry.of(row.place().full().map(phrases::logHead).orElse(none))));
  }
}
