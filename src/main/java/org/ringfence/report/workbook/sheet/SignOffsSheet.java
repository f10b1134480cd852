package org.ringfence.report.workbook.sheet;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ringfence.model.signature.SignOff;
import org.ringfence.model.signature.SigningWords;
import org.ringfence.report.excel.CellValue;
import org.ringfence.report.excel.FieldSheet;
import org.ringfence.report.excel.SheetField;
import org.ringfence.report.excel.SheetPlan;
import org.ringfence.report.text.PaperPhrases;
import org.ringfence.report.text.WorkbookInstallation;

/** One row for each signature under each assessment, and for each role of those left out. */
public final class SignOffsSheet {
  private final PaperPhrases phrases;
  private final String none;
  private final String withheld;

  private SignOffsSheet(PaperPhrases phrases) {
    this.phrases = phrases;
    this.none = phrases.words().say("none");
    this.withheld = phrases.words().say("public.withheld.plain");
  }

  /** The signatures that the edition names; with the log's head only where all is told. */
  public static SheetPlan plan(
      List<WorkbookInstallation> places,
      boolean full,
      PaperPhrases phrases,
      Withholding withholding) {
    var sheet = new SignOffsSheet(phrases);
    return new FieldSheet<>(
        "sheet.sign-offs",
        places,
        SignOffsSheet::rows,
        PlaceFields.before(full ? sheet.all() : sheet.few(), withholding, Row::place, 15),
        phrases.words());
  }

  /**
   * A line of the sheet.
   *
   * @param signature empty where the edition leaves it out
   */
  private record Row(WorkbookInstallation place, String role, Optional<SignOff> signature) {
    private CellValue told(Function<SignOff, CellValue> of, String otherwise) {
      return signature.map(of).orElseGet(() -> CellValue.of(otherwise));
    }
  }

  private static Stream<Row> rows(WorkbookInstallation place) {
    return Stream.concat(
        place.extract().signOffs().stream()
            .map(signature -> new Row(place, signature.role(), Optional.of(signature))),
        place.extract().leftOutRoles().stream()
            .map(role -> new Row(place, role, Optional.empty())));
  }

  private List<SheetField<Row>> few() {
    return List.of(
        new SheetField<>(
            new SheetPlan.Column("signoff.name", 16),
            row -> row.told(one -> CellValue.of(one.name()), withheld)),
        new SheetField<>(
            new SheetPlan.Column("signoff.role", 12),
            row -> CellValue.of(phrases.wording().label("role", row.role()))),
        SheetField.measure(
            new SheetPlan.Column("signoff.on", 12),
            row -> row.told(one -> CellValue.of(one.on()), withheld)),
        new SheetField<>(
            new SheetPlan.Column("signoff.known", 17),
            row -> row.told(one -> CellValue.of(phrases.identity(one)), withheld)),
        new SheetField<>(
            new SheetPlan.Column("column.key", 20),
            row -> row.told(one -> CellValue.of(one.identity().shortKey(), none), withheld)),
        new SheetField<>(
            new SheetPlan.Column("column.record", 20),
            row -> CellValue.of(row.place().extract().fingerprint(), none)));
  }

  private List<SheetField<Row>> all() {
    return Stream.concat(few().stream(), more().stream()).toList();
  }

  private List<SheetField<Row>> more() {
    return List.of(
        new SheetField<>(
            new SheetPlan.Column("signoff.statement", 28),
            row -> row.told(one -> CellValue.of(one.statement(), none), withheld)),
        new SheetField<>(
            new SheetPlan.Column("column.reason", 18),
            row -> row.told(one -> CellValue.of(one.reason(), none), withheld)),
        SheetField.measure(
            new SheetPlan.Column("column.review", 12),
            row ->
                row.told(
                    one ->
                        one.reviewOn().map(CellValue::of).orElseGet(() -> CellValue.of("", none)),
                    withheld)),
        new SheetField<>(
            new SheetPlan.Column("column.signing-rules", 25),
            row ->
                row.told(
                    one ->
                        CellValue.of(
                            one.rules().map(SigningWords.british()::rules).orElse(""), none),
                    withheld)),
        new SheetField<>(
            new SheetPlan.Column("column.stale", 18),
            row -> CellValue.of(String.join(" ", row.place().extract().stale()), none)),
        new SheetField<>(
            new SheetPlan.Column("column.log", 13),
            row -> CellValue.of(row.place().full().map(phrases::logHead).orElse(none))));
  }
}
