package org.ringfence.report.workbook.sheet;

import java.util.List;
import java.util.stream.Stream;
import org.ringfence.report.excel.CellValue;
import org.ringfence.report.excel.FieldSheet;
import org.ringfence.report.excel.SheetField;
import org.ringfence.report.excel.SheetPlan;
import org.ringfence.report.text.PaperWords;
import org.ringfence.report.text.WorkbookInstallation;

/** One row for each installation that can be chosen on the calculator, by a name of its own. */
public final class ChoicesSheet {
  public static final String KEY = "sheet.choices";
  public static final String NAME = "column.name";
  public static final String NUMBER = "column.number";

  private ChoicesSheet() {}

  public static SheetPlan plan(List<WorkbookInstallation> places, PaperWords words) {
    return new FieldSheet<>(
        KEY,
        places,
        Stream::of,
        List.of(
            SheetField.<WorkbookInstallation>key(
                new SheetPlan.Column(NAME, 90), place -> CellValue.of(place.name())),
            SheetField.<WorkbookInstallation>measure(
                new SheetPlan.Column(NUMBER, 20), place -> CellValue.of(place.number()))),
        words);
  }
}
