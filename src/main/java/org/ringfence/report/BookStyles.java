package org.ringfence.report;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The few ways in which a workbook's cells look. */
final class BookStyles {
  private static final String FONT = "Arial";
  private static final byte[] BLUE = {0x1B, 0x36, 0x5D};

  private final XSSFWorkbook book;
  private final XSSFCellStyle text;
  private final XSSFCellStyle quoted;
  private final XSSFCellStyle whole;
  private final XSSFCellStyle pounds;
  private final XSSFCellStyle day;
  private final XSSFCellStyle head;
  private final XSSFCellStyle title;

  BookStyles(XSSFWorkbook book) {
    this.book = book;
    this.text = style(font(12, false));
    text.setWrapText(true);
    this.quoted = style(font(12, false));
    quoted.setWrapText(true);
    quoted.setQuotePrefixed(true);
    this.whole = style(font(12, false));
    whole.setDataFormat(book.createDataFormat().getFormat("0"));
    this.pounds = style(font(12, false));
    pounds.setDataFormat(book.createDataFormat().getFormat("£#,##0.00"));
    this.day = style(font(12, false));
    day.setDataFormat(book.createDataFormat().getFormat("d mmm yyyy"));
    day.setAlignment(HorizontalAlignment.LEFT);
    this.head = style(white(font(12, true)));
    head.setWrapText(true);
    head.setFillForegroundColor(blue());
    head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    this.title = style(coloured(font(20, true)));
  }

  CellStyle text() {
    return text;
  }

  /** For a text that must stay one even when somebody edits the cell. */
  CellStyle quoted() {
    return quoted;
  }

  CellStyle whole() {
    return whole;
  }

  CellStyle pounds() {
    return pounds;
  }

  CellStyle day() {
    return day;
  }

  CellStyle head() {
    return head;
  }

  CellStyle title() {
    return title;
  }

  private XSSFCellStyle style(XSSFFont font) {
    var style = book.createCellStyle();
    style.setFont(font);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }

  private XSSFFont font(int points, boolean bold) {
    var font = book.createFont();
    font.setFontName(FONT);
    font.setFontHeightInPoints((short) points);
    font.setBold(bold);
    return font;
  }

  private XSSFFont coloured(XSSFFont font) {
    font.setColor(blue());
    return font;
  }

  private static XSSFFont white(XSSFFont font) {
    font.setColor(IndexedColors.WHITE.getIndex());
    return font;
  }

  private XSSFColor blue() {
    return new XSSFColor(BLUE, book.getStylesSource().getIndexedColors());
  }
}
