package org.ringfence.report.workbook.sheet;

import java.util.List;
import java.util.stream.Stream;
import org.ringfence.report.excel.CellValue;
import org.ringfence.report.excel.FieldSheet;
import org.ringfence.report.excel.SheetField;
import org.ringfence.report.excel.SheetPlan;
import org.ringfence.report.text.MakerLine;
import org.ringfence.report.text.PaperPhrases;
import org.ringfence.report.text.PaperWords;
import org.ringfence.report.text.WorkbookInstallation;

/** One row for each maker at each installation, by which the summary counts makers. */
public final class MakersSheet {
  static final String MAKER = "column.maker";
  static final String CAMERAS = "column.count";

  private static final String KEY = "sheet.makers";

  private final PaperWords words;

  private MakersSheet(PaperWords words) {
    this.words = words;
  }

  public static SheetPlan plan(
      List<WorkbookInstallation> places, PaperPhrases phrases, Withholding withholding) {
    var sheet = new MakersSheet(phrases.words());
    return new FieldSheet<>(
        KEY,
        places,
        sheet::rows,
        PlaceFields.before(sheet.fields(), withholding, Row::place, 33),
        phrases.words());
  }

  private record Row(WorkbookInstallation place, MakerLine maker) {}

  private Stream<Row> rows(WorkbookInstallation place) {
    return MakerLine.of(List.of(place.extract()), words).stream().map(one -> new Row(place, one));
  }

  private List<SheetField<Row>> fields() {
    return List.of(
        FigureSource.field(words, 34, Row::place),
        new SheetField<>(new SheetPlan.Column(MAKER, 28), row -> CellValue.of(row.maker().name())),
        SheetField.measure(new SheetPlan.Column(CAMERAS, 12), this::cameras));
  }

  private CellValue cameras(Row row) {
    return row.maker().open() == 0
        ? CellValue.of(row.maker().cameras())
        : CellValue.of(words.say("not-known"));
  }
}
