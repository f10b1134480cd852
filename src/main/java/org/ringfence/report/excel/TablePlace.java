package org.ringfence.report.excel;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The place for a table on a council's sheet. What stands above it, the widths that the council
 * chose, and how the sheet is printed stay as they are, unless nobody could read the table then.
 */
final class TablePlace {
  private static final int UNITS_PER_CHARACTER = 256;

  /** So many rows at the top may stand still; more would fill the window. */
  private static final int MOST_FROZEN = 12;

  private static final int FULL_SIZE = 100;

  /** So many characters fit across an upright page at three fifths of their size. */
  private static final int WIDEST_UPRIGHT = 160;

  private TablePlace() {}

  /** The sheet without anything in the row and beneath it; nothing there says anything. */
  static XSSFSheet cleared(XSSFSheet sheet, int row) {
    for (var number = sheet.getNumMergedRegions() - 1; number >= 0; number--) {
      if (sheet.getMergedRegion(number).getLastRow() >= row) {
        sheet.removeMergedRegion(number);
      }
    }
    IntStream.rangeClosed(row, sheet.getLastRowNum())
        .mapToObj(sheet::getRow)
        .flatMap(there -> Optional.<XSSFRow>ofNullable(there).stream())
        .toList()
        .forEach(sheet::removeRow);
    if (sheet.getCTWorksheet().isSetDimension()) {
      sheet.getCTWorksheet().unsetDimension(); // It would no longer be true.
    }
    return sheet;
  }

  /** Shows each of our columns, as wide as the council has it or else as we do. */
  static List<Integer> widths(XSSFSheet sheet, List<Integer> ours) {
    return IntStream.range(0, ours.size())
        .map(
            column -> {
              sheet.setColumnHidden(column, false);
              if (sheet.getColumnHelper().getColumn(column, false) == null
                  || !sheet.getColumnHelper().getColumn(column, false).getCustomWidth()) {
                sheet.setColumnWidth(column, ours.get(column) * UNITS_PER_CHARACTER);
              }
              return Math.max(4, sheet.getColumnWidth(column) / UNITS_PER_CHARACTER);
            })
        .boxed()
        .toList();
  }

  /** Keeps the header row in sight and on each page, and prints all of the table. */
  static void print(XSSFSheet sheet, int headRow, List<Integer> widths, String marking) {
    var book = sheet.getWorkbook();
    var hasSetup = sheet.getCTWorksheet().isSetPageSetup(); // POI makes one when it is asked.
    SheetPages.giveMargins(sheet);
    if (sheet.getPaneInformation() == null && headRow < MOST_FROZEN) {
      sheet.createFreezePane(0, headRow + 1);
    }
    if (sheet.getRepeatingRows() == null) {
      sheet.setRepeatingRows(new CellRangeAddress(headRow, headRow, -1, -1));
    }
    book.removePrintArea(book.getSheetIndex(sheet)); // It ends where the template did.
    if (!hasSetup) {
      SheetPrint.page(sheet, widths);
    } else if (sheet.getPrintSetup().getScale() == FULL_SIZE) {
      SheetPrint.asWideAsOne(sheet); // Nobody chose another.
      if (widths.stream().mapToInt(width -> width).sum() > WIDEST_UPRIGHT) {
        sheet.getPrintSetup().setLandscape(true);
      }
    }
    SheetPages.mark(sheet, marking);
  }
}
