package org.ringfence.report;

import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFChartSheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A template of styles only has an empty sheet, since no workbook can be without one. */
final class EmptySheets {
  private EmptySheets() {}

  /** Takes out each sheet with nothing on it; others in the same file stay as they are. */
  static void remove(XSSFWorkbook book) {
    for (var number = book.getNumberOfSheets() - 1; number >= 0; number--) {
      if (book.getSheetVisibility(number) == SheetVisibility.VISIBLE
          && isEmpty(book.getSheetAt(number))
          && !isNamed(book, number)) {
        book.removeSheetAt(number);
      }
    }
  }

  private static boolean isEmpty(XSSFSheet sheet) {
    return !(sheet instanceof XSSFChartSheet)
        && Optional.ofNullable(sheet.getDrawingPatriarch()).isEmpty()
        && sheet.getTables().isEmpty()
        && sheet.getPivotTables().isEmpty()
        && !sheet.hasComments()
        && IntStream.rangeClosed(sheet.getFirstRowNum(), sheet.getLastRowNum())
            .mapToObj(sheet::getRow)
            .flatMap(row -> Optional.ofNullable(row).stream())
            .flatMap(
                row -> IntStream.range(0, Math.max(0, row.getLastCellNum())).mapToObj(row::getCell))
            .allMatch(cell -> cell == null || cell.getCellType() == CellType.BLANK);
  }

  /** A name that leads nowhere would be taken for damage. */
  private static boolean isNamed(XSSFWorkbook book, int number) {
    var tab = book.getSheetName(number);
    return book.getAllNames().stream()
        .anyMatch(
            name ->
                name.getSheetIndex() != number
                    && String.valueOf(name.getRefersToFormula()).contains(tab));
  }
}
