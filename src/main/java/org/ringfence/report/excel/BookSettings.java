package org.ringfence.report.excel;

import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Sets right what a council's template says of itself and what no longer holds. */
final class BookSettings {
  private BookSettings() {}

  /** Formulas reckon, with full numbers and on what is there now; no list of old sheets is left. */
  static void renew(XSSFWorkbook book) {
    var own = book.getProperties().getExtendedProperties().getUnderlyingProperties();
    if (own.isSetTitlesOfParts()) {
      own.unsetTitlesOfParts();
    }
    if (own.isSetHeadingPairs()) {
      own.unsetHeadingPairs();
    }
    if (book.getCTWorkbook().isSetCalcPr()) {
      var reckoning = book.getCTWorkbook().getCalcPr();
      if (reckoning.isSetCalcMode()) {
        reckoning.unsetCalcMode();
      }
      if (reckoning.isSetFullPrecision()) {
        reckoning.unsetFullPrecision();
      }
    }
    if (IntStream.range(0, book.getNumberOfSheets())
        .mapToObj(book::getSheetAt)
        .anyMatch(BookSettings::reckons)) {
      book.setForceFormulaRecalculation(true);
    }
  }

  private static boolean reckons(XSSFSheet sheet) {
    return StreamSupport.stream(sheet.spliterator(), false).anyMatch(BookSettings::reckons);
  }

  private static boolean reckons(Row row) {
    return StreamSupport.stream(row.spliterator(), false)
        .anyMatch(cell -> cell.getCellType() == CellType.FORMULA);
  }
}
