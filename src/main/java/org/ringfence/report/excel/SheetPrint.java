package org.ringfence.report.excel;

import java.util.List;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * How a sheet is seen and printed: header row and first columns in sight, the header row on each
 * page, sideways, as wide as one, on paper on which letters of 11 points stay no smaller than 8.
 */
final class SheetPrint {
  private static final int UNITS_PER_CHARACTER = 256;
  private static final double MARGIN_INCHES = 0.35;

  /** The characters that fit sideways on A4 at that size; the rest goes on A3. */
  private static final int WIDEST_ON_A4 = 174;

  private static final int WIDEST_ON_A3 = 254;

  private static final double TOP_INCHES = 0.5;
  private static final double EDGE_INCHES = 0.25;

  private SheetPrint() {}

  /**
   * Applies to a sheet of ours.
   *
   * @param still how many columns at the left stay in sight
   */
  static void apply(
      XSSFSheet sheet,
      int headRow,
      int still,
      List<Integer> widths,
      PageText header,
      PageText footer) {
    sheet.createFreezePane(still, headRow + 1);
    sheet.setRepeatingRows(new CellRangeAddress(headRow, headRow, -1, -1));
    page(sheet, widths);
    sheet.setMargin(PageMargin.TOP, TOP_INCHES);
    sheet.setMargin(PageMargin.BOTTOM, TOP_INCHES);
    sheet.setMargin(PageMargin.HEADER, EDGE_INCHES);
    sheet.setMargin(PageMargin.FOOTER, EDGE_INCHES);
    SheetPages.put(sheet, header, footer);
  }

  /** The characters that fit across the paper that a sheet of so many is printed on. */
  static int room(int characters) {
    return characters > WIDEST_ON_A4 ? WIDEST_ON_A3 : WIDEST_ON_A4;
  }

  /** Sideways, as wide as one page; on A3 where A4 would make the letters too small. */
  static void page(XSSFSheet sheet, List<Integer> widths) {
    var characters = widths.stream().mapToInt(Integer::intValue).sum();
    sheet.setFitToPage(true);
    var print = sheet.getPrintSetup();
    print.setLandscape(true);
    print.setPaperSize(characters > WIDEST_ON_A4 ? PaperSize.A3_PAPER : PaperSize.A4_PAPER);
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
