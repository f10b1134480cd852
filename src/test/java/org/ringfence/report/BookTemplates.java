package org.ringfence.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Councils' Excel templates of three shapes, as people make them. */
public final class BookTemplates {
  public static final byte[] LOGO =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

  /** What somebody does to a workbook before it is saved. */
  @FunctionalInterface
  public interface Change {
    void to(XSSFWorkbook book) throws IOException;
  }

  private BookTemplates() {}

  /**
   * A front sheet with a logo and texts in their places, and a letterhead above a table's place.
   */
  public static Path letterhead(Path file) {
    return letterhead(file, _ -> {});
  }

  public static Path letterhead(Path file, Change more) {
    return written(
        file,
        book -> {
          front(book);
          list(book);
          var notes = book.createSheet("Our notes");
          put(notes, 0, 0, "Ask the clerk before you pass this on.");
          named(book, "ringfence.sheet.weather", notes, 4, 0);
          more.to(book);
        });
  }

  private static void front(XSSFWorkbook book) throws IOException {
    var front = book.createSheet("Front page");
    var drawing = front.createDrawingPatriarch();
    var picture = book.addPicture(LOGO, Workbook.PICTURE_TYPE_PNG);
    drawing.createPicture(drawing.createAnchor(0, 0, 0, 0, 0, 0, 1, 3), picture);
    put(front, 0, 1, "The title goes here");
    var bold = book.createCellStyle();
    bold.setFillForegroundColor(IndexedColors.LIGHT_GREEN.getIndex());
    bold.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    front.getRow(0).getCell(1).setCellStyle(bold);
    front.addMergedRegion(new CellRangeAddress(0, 0, 1, 4));
    named(book, "ringfence.title", front, 0, 1, 0, 4);
    front.createRow(1).createCell(1).setCellFormula("1+1");
    named(book, "Ringfence.Organisation", front, 1, 1);
    named(book, "ringfence.day", front, 2, 1);
    named(book, "ringfence.version", front, 3, 1);
    named(book, "ringfence.marking", front, 4, 1);
    put(front, 6, 0, "Lines in our kit list");
    front.getRow(6).createCell(1).setCellFormula("COUNTA('Kit list'!B7:B1000)");
  }

  private static void list(XSSFWorkbook book) {
    var list = book.createSheet("Kit list");
    put(list, 0, 0, "Borough of Somewhere");
    put(list, 1, 0, "Property services");
    put(list, 4, 1, "Our table goes here");
    list.addMergedRegion(new CellRangeAddress(4, 4, 1, 3));
    named(book, "ringfence.sheet.devices", list, 4, 1);
    list.setColumnWidth(0, 50 * 256);
    list.setColumnHidden(2, true);
    list.getPrintSetup().setLandscape(false);
    list.getPrintSetup().setPaperSize(PaperSize.A3_PAPER);
    list.getHeader().setLeft("&\"Arial,Bold\"Borough && Co");
    list.getFooter().setRight("Page &P");
    book.setPrintArea(book.getSheetIndex(list), 0, 3, 0, 5);
  }

  /** Named styles, a header and a footer, on an empty sheet, and no place at all. */
  public static Path styles(Path file) {
    written(
        file,
        book -> {
          var sheet = book.createSheet("Sheet1");
          sheet.getHeader().setLeft("&GBorough of Somewhere");
          sheet.getFooter().setRight("Committee services");
          book.getFontAt(0).setFontName("Georgia");
          book.getFontAt(0).setFontHeightInPoints((short) 12);
          var large = book.createFont();
          large.setFontHeightInPoints((short) 28);
          var white = book.createFont();
          white.setColor(IndexedColors.WHITE.getIndex());
          var green = book.createCellStyle();
          green.setFillForegroundColor(IndexedColors.DARK_GREEN.getIndex());
          green.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        });
    return new Tampering(file)
        .change(
            "xl/styles.xml",
            "<cellStyleXfs.*?</cellStyleXfs>",
            "<cellStyleXfs count=\"3\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\""
                + " borderId=\"0\"/><xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\""
                + " borderId=\"0\"/><xf numFmtId=\"0\" fontId=\"2\" fillId=\"3\""
                + " borderId=\"0\"/></cellStyleXfs>")
        .change(
            "xl/styles.xml",
            "</cellXfs>",
            "</cellXfs><cellStyles count=\"3\"><cellStyle name=\"Standard\" xfId=\"0\""
                + " builtinId=\"0\"/><cellStyle name=\"Titel\" xfId=\"1\""
                + " builtinId=\"15\"/><cellStyle name=\"Akzent1\" xfId=\"2\""
                + " builtinId=\"29\"/></cellStyles><tableStyles count=\"0\""
                + " defaultTableStyle=\"TableStyleMedium4\"/>")
        .saved(file);
  }

  /** An xltx file whose sheets, table and names are called as ours are, or as nobody expects. */
  public static Path odd(Path file) {
    written(
        file,
        book -> {
          for (var tab : new String[] {"cover", "Record", "Bob's \"list\" – 2026", "R", "Sums"}) {
            book.createSheet(tab);
          }
          put(book.getSheet("cover"), 0, 0, "Ours already");
          put(book.getSheet("Record"), 0, 0, "Of minutes");
          put(book.getSheet("Record"), 1, 1, "Taken by the clerk");
          place(book, "answers", "Bob's \"list\" – 2026", 6);
          place(book, "risks", "R", 2);
          place(book, "calculator", "Sums", 3);
          place(book, "installations", "A1", 1);
          place(book, "questions", "TRUE", 4);
          place(book, "workings", "It's why", 2);
          table(book);
          book.getSheet("R").getCTWorksheet().unsetPageMargins();
          book.createSheet("Quiet");
          book.setSheetVisibility(book.getSheetIndex("Quiet"), SheetVisibility.VERY_HIDDEN);
          named(book, "method", book.getSheet("cover"), 0, 0);
        });
    return new Tampering(file)
        .change("[Content_Types].xml", "sheet\\.main\\+xml", "template.main+xml")
        .saved(file);
  }

  private static void place(XSSFWorkbook book, String tag, String tab, int row) {
    var sheet = book.getSheet(tab) == null ? book.createSheet(tab) : book.getSheet(tab);
    for (var above = 0; above < row; above++) {
      put(sheet, above, 0, "Line " + above);
    }
    named(book, "ringfence.sheet." + tag, sheet, row, 0);
  }

  private static void table(XSSFWorkbook book) {
    var sheet = book.createSheet("Vans");
    put(sheet, 0, 0, "Van");
    put(sheet, 1, 0, "Blue");
    var area = new AreaReference("A1:A2", org.apache.poi.ss.SpreadsheetVersion.EXCEL2007);
    var table = sheet.createTable(area);
    table.setName("devices");
    table.setDisplayName("devices");
    table.getCTTable().setId(40);
  }

  public static void put(XSSFSheet sheet, int row, int column, String text) {
    var there = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    there.createCell(column).setCellValue(text);
  }

  public static void named(XSSFWorkbook book, String name, XSSFSheet sheet, int row, int column) {
    named(book, name, sheet, row, column, row, column);
  }

  private static void named(
      XSSFWorkbook book,
      String name,
      XSSFSheet sheet,
      int row,
      int column,
      int toRow,
      int toColumn) {
    var made = book.createName();
    made.setNameName(name);
    made.setRefersToFormula(
        new CellReference(sheet.getSheetName(), row, column, true, true).formatAsString()
            + (toColumn == column
                ? ""
                : ":" + new CellReference(toRow, toColumn, true, true).formatAsString()));
  }

  public static Path written(Path file, Change change) {
    try (var book = new XSSFWorkbook();
        var out = Files.newOutputStream(file)) {
      change.to(book);
      book.write(out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return file;
  }
}
