package org.ringfence.report.excel;

import java.util.Optional;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFont;
import org.ringfence.report.excel.NamedStyles.Look;

/** The few ways in which a workbook's cells look. */
public final class BookStyles {
  private static final String FONT = "Arial";
  private static final int TEXT_POINTS = 11;
  private static final int TITLE_POINTS = 20;
  private static final byte[] INK = {(byte) 0xFF, 0x1F, 0x29, 0x33};
  private static final byte[] WHITE = {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF};
  private static final byte[] LINE = {(byte) 0xFF, (byte) 0xD3, (byte) 0xDC, (byte) 0xE6};
  private static final byte[] GREY = {(byte) 0xFF, 0x4A, 0x55, 0x68};
  private static final byte[] YELLOW = {(byte) 0xFF, (byte) 0xFF, (byte) 0xF5, (byte) 0xCC};
  private static final byte[] BLUE = {(byte) 0xFF, 0x1B, 0x36, 0x5D};

  private static final String TABLE = "TableStyleLight1";

  private final XSSFWorkbook book;
  private final Optional<NamedStyles> named;
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
  private final XSSFCellStyle heading;

  /** The program's own. */
  BookStyles(XSSFWorkbook book) {
    this(book, Optional.empty());
  }

  /** Those that a council's template has by name, and the program's own for the others. */
  BookStyles(XSSFWorkbook book, Optional<NamedStyles> named) {
    this.book = book;
    this.named = named;
    if (named.isEmpty()) {
      measured(book.getFontAt(0));
    }
    var plain = font(points(), false, INK);
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
    this.withheld = style(font(points(), false, GREY));
    withheld.setWrapText(true);
    this.input = wrapped(look(Look.INPUT).orElseGet(() -> filled(plain, YELLOW)));
    if (named.isPresent()) {
      input.setLocked(false); // A council's sheet may be protected.
    }
    this.strong = style(font(points(), true, INK));
    strong.setWrapText(true);
    this.result = style(plain);
    result.setWrapText(true);
    result.setAlignment(HorizontalAlignment.LEFT);
    this.note = look(Look.NOTE).orElseGet(() -> unlined(plain));
    this.head =
        wrapped(
            look(Look.HEAD)
                .filter(BookStyles::isFilled)
                .orElseGet(() -> filled(font(points(), true, WHITE), BLUE)));
    this.title = look(Look.TITLE).orElseGet(() -> style(font(TITLE_POINTS, true, BLUE)));
    this.heading = look(Look.HEADING).orElse(title);
  }

  /**
   * Columns are as wide as so many digits of a book's first font; it has to be one that is there
   * wherever the texts' own is, or columns would be wider and print smaller.
   */
  private static void measured(XSSFFont font) {
    font.setScheme(FontScheme.NONE);
    font.setFontName(FONT);
    font.setFontHeightInPoints((short) TEXT_POINTS);
  }

  public CellStyle text() {
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
  public CellStyle input() {
    return input;
  }

  public CellStyle strong() {
    return strong;
  }

  /** For what a formula comes to, a number or a text alike. */
  CellStyle result() {
    return result;
  }

  /** For a sentence above a table, which runs over the cells beside it. */
  public CellStyle note() {
    return note;
  }

  public CellStyle head() {
    return head;
  }

  /** For what the workbook is called. */
  XSSFCellStyle title() {
    return title;
  }

  /** For what one of its sheets is called. */
  XSSFCellStyle heading() {
    return heading;
  }

  /** What tables look like, by the name that the file has for it. */
  String table() {
    return named.flatMap(NamedStyles::tableStyle).orElse(TABLE);
  }

  /** How large most texts are, as a share of the size in the program's own design. */
  double scale() {
    return (double) points() / TEXT_POINTS;
  }

  private int points() {
    return named.map(found -> (int) found.font().getFontHeightInPoints()).orElse(TEXT_POINTS);
  }

  private Optional<XSSFCellStyle> look(Look look) {
    return named
        .flatMap(found -> found.style(look))
        .map(
            style -> {
              style.setVerticalAlignment(VerticalAlignment.TOP);
              return style;
            });
  }

  /** Light letters without a ground of their own could not be read. */
  private static boolean isFilled(XSSFCellStyle style) {
    return style.getFillPattern() == FillPatternType.SOLID_FOREGROUND;
  }

  private static XSSFCellStyle wrapped(XSSFCellStyle style) {
    style.setWrapText(true);
    return style;
  }

  private XSSFCellStyle filled(XSSFFont font, byte[] ground) {
    var style = style(font);
    style.setFillForegroundColor(colour(ground));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    return style;
  }

  private XSSFCellStyle unlined(XSSFFont font) {
    var style = book.createCellStyle();
    style.setFont(font);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
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
    font.setFontName(named.map(found -> found.font().getFontName()).orElse(FONT));
    font.registerTo(book.getStylesSource());
    return font;
  }

  private XSSFColor colour(byte[] argb) {
    return new XSSFColor(argb, book.getStylesSource().getIndexedColors());
  }
}
