package org.ringfence.report;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFont;

/** The few ways in which a workbook's cells look. */
final class BookStyles {
  private static final String FONT = "Arial";
  private static final int TEXT_POINTS = 11;
  private static final int TITLE_POINTS = 20;
  private static final byte[] INK = {(byte) 0xFF, 0x1F, 0x29, 0x33};
  private static final byte[] WHITE = {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF};
  private static final byte[] LINE = {(byte) 0xFF, (byte) 0xD3, (byte) 0xDC, (byte) 0xE6};
  private static final byte[] GREY = {(byte) 0xFF, 0x4A, 0x55, 0x68};
  private static final byte[] YELLOW = {(byte) 0xFF, (byte) 0xFF, (byte) 0xF5, (byte) 0xCC};
  private static final byte[] BLUE = {(byte) 0xFF, 0x1B, 0x36, 0x5D};

  private final XSSFWorkbook book;
  private final XSSFCellStyle text;
  private final XSSFCellStyle quoted;
  private final XSSFCellStyle piece;
  private final XSSFCellStyle whole;
  private final XSSFCellStyle pounds;
  private final XSSFCellStyle day;
  private final XSSFCellStyle withheld;
  private final XSSFCellStyle input;
  private final XSSFCellStyle strong;
  private final XSSFCellStyle note;
  private final XSSFCellStyle result;
  private final XSSFCellStyle head;
  private final XSSFCellStyle title;

  BookStyles(XSSFWorkbook book) {
    this.book = book;
    var plain = font(TEXT_POINTS, false, INK);
    this.text = style(plain);
    text.setWrapText(true);
    this.quoted = style(plain);
    quoted.setWrapText(true);
    quoted.setQuotePrefixed(true);
    this.piece = style(plain);
    this.whole = style(plain);
    whole.setAlignment(HorizontalAlignment.RIGHT);
    whole.setIndention((short) 1);
    whole.setDataFormat(book.createDataFormat().getFormat("0"));
    this.pounds = style(plain);
    pounds.setDataFormat(book.createDataFormat().getFormat("£#,##0.00"));
    this.day = style(plain);
    day.setDataFormat(book.createDataFormat().getFormat("d mmm yyyy"));
    day.setAlignment(HorizontalAlignment.LEFT);
    this.withheld = style(font(TEXT_POINTS, false, GREY));
    withheld.setWrapText(true);
    this.input = style(plain);
    input.setWrapText(true);
    input.setFillForegroundColor(colour(YELLOW));
    input.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    this.strong = style(font(TEXT_POINTS, true, INK));
    strong.setWrapText(true);
    this.result = style(plain);
    result.setWrapText(true);
    result.setAlignment(HorizontalAlignment.LEFT);
    this.note = book.createCellStyle();
    note.setFont(plain);
    note.setVerticalAlignment(VerticalAlignment.TOP);
    this.head = style(font(TEXT_POINTS, true, WHITE));
    head.setWrapText(true);
    head.setFillForegroundColor(colour(BLUE));
    head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    this.title = style(font(TITLE_POINTS, true, BLUE));
  }

  CellStyle text() {
    return text;
  }

  /** For a text that must stay one even when somebody edits the cell. */
  CellStyle quoted() {
    return quoted;
  }

  /** For what stays on one line and is cut at the cell's edge. */
  CellStyle piece() {
    return piece;
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

  /** For what is left out of this edition. */
  CellStyle withheld() {
    return withheld;
  }

  /** For a cell that a reader fills. */
  CellStyle input() {
    return input;
  }

  CellStyle strong() {
    return strong;
  }

  /** For what a formula comes to, a number or a text alike. */
  CellStyle result() {
    return result;
  }

  /** For a sentence above a table, which runs over the cells beside it. */
  CellStyle note() {
    return note;
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
    style.setBorderBottom(BorderStyle.THIN);
    style.setBottomBorderColor(colour(LINE));
    return style;
  }

  /** Made by hand, as POI's own way puts its parts in an order that the schema forbids. */
  private XSSFFont font(int points, boolean bold, byte[] colour) {
    var font = new XSSFFont(CTFont.Factory.newInstance());
    if (bold) {
      font.setBold(true);
    }
    font.setFontHeightInPoints((short) points);
    font.setColor(colour(colour));
    font.setFontName(FONT);
    font.registerTo(book.getStylesSource());
    return font;
  }

  private XSSFColor colour(byte[] argb) {
    return new XSSFColor(argb, book.getStylesSource().getIndexedColors());
  }
}
