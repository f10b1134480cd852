package org.ringfence.report.excel;

import java.util.Optional;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTHeaderFooter;

/** What stands at the top and bottom of a sheet's pages, and that every one bears the marking. */
final class SheetPages {
  /** How high a line at the top of a page is, in inches. */
  private static final double LINE = 0.2;

  private static final double SIDE = 0.7;
  private static final double TOP = 0.75;
  private static final double TO_HEADER = 0.3;

  private SheetPages() {}

  /** At the top of most pages; nothing where the sheet doesn't say. */
  static PageText header(XSSFSheet sheet) {
    return text(sheet, CTHeaderFooter::getOddHeader);
  }

  /** At the bottom of most pages; nothing where the sheet doesn't say. */
  static PageText footer(XSSFSheet sheet) {
    return text(sheet, CTHeaderFooter::getOddFooter);
  }

  /** Puts both on a sheet of ours. */
  static void put(XSSFSheet sheet, PageText header, PageText footer) {
    var pages = pages(sheet);
    pages.setOddHeader(header.codes());
    pages.setOddFooter(footer.codes());
    makeRoom(sheet, header);
  }

  /** Puts the marking on each page of a council's sheet, wherever it isn't yet. */
  static void mark(XSSFSheet sheet, String marking) {
    var pages = pages(sheet);
    pages.setOddHeader(marked(pages.getOddHeader(), marking).codes());
    if (pages.getDifferentFirst()) {
      pages.setFirstHeader(marked(pages.getFirstHeader(), marking).codes());
    }
    if (pages.getDifferentOddEven()) {
      pages.setEvenHeader(marked(pages.getEvenHeader(), marking).codes());
    }
    makeRoom(sheet, header(sheet));
  }

  /** Gives a sheet the margins that Excel takes where a file doesn't say; POI would take none. */
  static void giveMargins(XSSFSheet sheet) {
    if (!sheet.getCTWorksheet().isSetPageMargins()) {
      var margins = sheet.getCTWorksheet().addNewPageMargins();
      margins.setLeft(SIDE);
      margins.setRight(SIDE);
      margins.setTop(TOP);
      margins.setBottom(TOP);
      margins.setHeader(TO_HEADER);
      margins.setFooter(TO_HEADER);
    }
  }

  /** POI gives null for a header that is not there. */
  private static PageText marked(String codes, String marking) {
    return PageText.of(Optional.ofNullable(codes)).marked(marking);
  }

  /** More lines than the margin has room for would stand on the first rows. */
  private static void makeRoom(XSSFSheet sheet, PageText header) {
    var needed = sheet.getMargin(PageMargin.HEADER) + LINE * header.lines();
    if (needed > sheet.getMargin(PageMargin.TOP)) {
      sheet.setMargin(PageMargin.TOP, needed);
    }
  }

  private static PageText text(XSSFSheet sheet, Function<CTHeaderFooter, String> which) {
    return PageText.of(Optional.ofNullable(sheet.getCTWorksheet().getHeaderFooter()).map(which));
  }

  private static CTHeaderFooter pages(XSSFSheet sheet) {
    var xml = sheet.getCTWorksheet();
    return xml.isSetHeaderFooter() ? xml.getHeaderFooter() : xml.addNewHeaderFooter();
  }
}
