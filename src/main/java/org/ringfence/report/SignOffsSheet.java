package org.ringfence.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ringfence.model.signature.SignOff;
import org.ringfence.model.signature.SigningWords;

/** One row for each signature under each assessment, and for each role of those left out. */
final class SignOffsSheet {
  private final Phrases phrases;
  private final String none;
  private final String withheld;

  private SignOffsSheet(Phrases phrases) {
    this.phrases = phrases;
    this.none = phrases.words().say("none");
    this.withheld = phrases.words().say("public.withheld.plain");
  }

  /** The signatures that the edition names; with the log's head only where all is told. */
  static SheetPlan plan(List<Place> places, boolean full, Phrases phrases) {
    var sheet = new SignOffsSheet(phrases);
    return new FieldSheet<>(
        "sheet.sign-offs", places, SignOffsSheet::rows, full ? sheet.all() : sheet.few());
  }

  /**
   * A line of the sheet.
   *
   * @param signature empty where the edition leaves it out
   */
  private record Row(Place place, String role, Optional<SignOff> signature) {
    private Entry told(Function<SignOff, Entry> of, String otherwise) {
      return signature.map(of).orElseGet(() -> Entry.of(otherwise));
    }
  }

  private static Stream<Row> rows(Place place) {
    return Stream.concat(
        place.extract().signOffs().stream()
            .map(signature -> new Row(place, signature.role(), Optional.of(signature))),
        place.extract().leftOutRoles().stream()
            .map(role -> new Row(place, role, Optional.empty())));
  }

  private List<Field<Row>> few() {
    return List.of(
        new Field<>(
            new SheetPlan.Column("column.installation", 26), row -> Entry.of(row.place().name())),
        new Field<>(
            new SheetPlan.Column("signoff.name", 20),
            row -> row.told(one -> Entry.of(one.name()), withheld)),
        new Field<>(
            new SheetPlan.Column("signoff.role", 13),
            row -> Entry.of(phrases.wording().label("role", row.role()))),
        new Field<>(
            new SheetPlan.Column("signoff.on", 13),
            row -> row.told(one -> Entry.of(one.on()), withheld)),
        new Field<>(
            new SheetPlan.Column("signoff.known", 20),
            row -> row.told(one -> Entry.of(phrases.identity(one)), withheld)),
        new Field<>(
            new SheetPlan.Column("column.key", 21),
            row -> row.told(one -> Entry.of(one.identity().shortKey(), none), withheld)),
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
            row -> row.told(one -> Entry.of(one.statement(), none), withheld)),
        new Field<>(
            new SheetPlan.Column("column.reason", 20),
            row -> row.told(one -> Entry.of(one.reason(), none), withheld)),
        new Field<>(
            new SheetPlan.Column("column.review", 13),
            row ->
                row.told(
                    one -> one.reviewOn().map(Entry::of).orElseGet(() -> Entry.of("", none)),
                    withheld)),
        new Field<>(
            new SheetPlan.Column("column.signing-rules", 32),
            row ->
                row.told(
                    one ->
                        Entry.of(one.rules().map(SigningWords.british()::rules).orElse(""), none),
                    withheld)),
        new Field<>(
            new SheetPlan.Column("column.stale", 20),
            row -> Entry.of(String.join(" ", row.place().extract().stale()), none)),
        new Field<>(
            new SheetPlan.Column("column.log", 15),
            row -> Entry.of(row.place().full().map(phrases::logHead).orElse(none))));
  }
}
