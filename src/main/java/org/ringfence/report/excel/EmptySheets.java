package org.ringfence.report.excel;

import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFChartSheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A template of styles only has an empty sheet, since no workbook can be without one. */
final class EmptySheets {
  private EmptySheets() {}

  /** Takes the sheets out if there is nothing on any of them, and no name leads to one. */
  static void remove(XSSFWorkbook book) {
    var sheets = IntStream.range(0, book.getNumberOfSheets()).mapToObj(book::getSheetAt).toList();
    if (sheets.stream().allMatch(EmptySheets::isEmpty)
        && book.getAllNames().stream().allMatch(name -> name.getSheetIndex() >= 0)) {
      sheets.forEach(sheet -> book.removeSheetAt(book.getSheetIndex(sheet)));
    }
  }

  private static boolean isEmpty(XSSFSheet sheet) {
    return !(sheet instanceof XSSFChartSheet)
        && sheet.getDrawingPatriarch() == null
        && sheet.getTables().isEmpty()
        && sheet.getPivotTables().isEmpty()
        && !sheet.hasComments()
        && StreamSupport.stream(sheet.spliterator(), false)
            .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
            .allMatch(cell -> cell.getCellType() == CellType.BLANK);
  }
}
