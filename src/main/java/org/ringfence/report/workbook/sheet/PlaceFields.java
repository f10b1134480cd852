package org.ringfence.report.workbook.sheet;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ringfence.report.excel.CellValue;
import org.ringfence.report.excel.SheetField;
import org.ringfence.report.excel.SheetPlan;
import org.ringfence.report.text.WorkbookInstallation;

/** The columns that say which installation a row is about: the site and the installation, apart. */
final class PlaceFields {
  static final String SITE = "column.site";
  static final String INSTALLATION = "column.installation";

  private PlaceFields() {}

  /** Both columns, as wide as that, and others after them. */
  static <T> List<SheetField<T>> before(
      List<SheetField<T>> others,
      Withholding withholding,
      Function<T, WorkbookInstallation> place,
      int width) {
    return Stream.concat(
            Stream.of(
                SheetField.<T>key(
                    new SheetPlan.Column(SITE, width),
                    row -> withholding.briefly(place.apply(row).extract().site(), CellValue::of)),
                SheetField.<T>key(
                    new SheetPlan.Column(INSTALLATION, width),
                    row -> CellValue.of(place.apply(row).installation()))),
            others.stream())
        .toList();
  }
}
