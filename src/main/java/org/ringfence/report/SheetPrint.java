package org.ringfence.report;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * How a sheet is seen and printed: header row in sight and on each page, sideways, as wide as one.
 */
final class SheetPrint {
  private static final int UNITS_PER_CHARACTER = 256;
  private static final double MARGIN_INCHES = 0.5;

  private SheetPrint() {}

  /** Applies to a sheet of ours. */
  static void apply(XSSFSheet sheet, int headRow, PageText header, PageText footer) {
    sheet.createFreezePane(0, headRow + 1);
    sheet.setRepeatingRows(new CellRangeAddress(headRow, headRow, -1, -1));
    page(sheet);
    SheetPages.put(sheet, header, footer);
  }

  /** Sideways on A4, as wide as one page. */
  static void page(XSSFSheet sheet) {
    sheet.setFitToPage(true);
    var print = sheet.getPrintSetup();
    print.setLandscape(true);
    print.setPaperSize(PaperSize.A4_PAPER);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    sheet.setMargin(PageMargin.LEFT, MARGIN_INCHES);
    sheet.setMargin(PageMargin.RIGHT, MARGIN_INCHES);
  }

  /** As wide as one page and as long as it takes, on whatever paper. */
  static void asWideAsOne(XSSFSheet sheet) {
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitWidth((short) 1);
    sheet.getPrintSetup().setFitHeight((short) 0);
  }

  /** Sets the columns' widths, in characters. */
  static void widths(XSSFSheet sheet, Iterable<Integer> characters) {
    var column = 0;
    for (var width : characters) {
      sheet.setColumnWidth(column++, width * UNITS_PER_CHARACTER);
    }
  }
}
