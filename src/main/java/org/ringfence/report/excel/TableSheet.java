package org.ringfence.report.excel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A sheet that holds one named table with filters. The table is made first, header and rows then
 * stream by, and at the end it is closed around as many as there were.
 */
public final class TableSheet {
  private final XSSFTable table;
  private final List<String> titles;
  private final BookStyles styles;
  private final RowHeights heights;
  private final int headRow;
  private final int columns;
  private int next;

  /**
   * Makes the table.
   *
   * @param sheet where to
   * @param name the table's, unlike any other in the book
   * @param headRow the header's row, from 0
   * @param titles of the columns
   * @param widths of the columns, in characters
   */
  TableSheet(
      XSSFSheet sheet,
      String name,
      int headRow,
      List<String> titles,
      List<Integer> widths,
      BookStyles styles) {
    this.headRow = headRow;
    this.titles = List.copyOf(titles);
    this.styles = styles;
    this.heights = new RowHeights(widths, styles.scale());
    this.columns = titles.size();
    this.next = headRow + 1;
    var id = unlikeOthers(sheet.getWorkbook());
    this.table = sheet.createTable(area(next));
    table.getCTTable().setId(id);
    describe(name);
  }

  /** Draws the header; {@code to} is this sheet, or the one that streams into it. */
  public void head(Sheet to) {
    var row = to.createRow(headRow);
    for (var column = 0; column < columns; column++) {
      var cell = row.createCell(column);
      cell.setCellValue(titles.get(column));
      cell.setCellStyle(styles.head());
    }
    row.setHeightInPoints(heights.ofHeader(titles));
  }

  /** Adds a row to the table; {@code to} is this sheet, or the one that streams into it. */
  public void add(Sheet to, List<CellValue> entries, CellWriter cells) {
    if (entries.size() != columns) {
      throw new IllegalArgumentException("each row has an entry for each column");
    }
    if (next >= SpreadsheetVersion.EXCEL2007.getMaxRows()) {
      throw new UncheckedIOException(
          new IOException("a sheet of Excel has no room for more than 1,048,576 rows"));
    }
    var row = to.createRow(next);
    for (var column = 0; column < columns; column++) {
      cells.write(row.createCell(column), entries.get(column));
    }
    row.setHeightInPoints(heights.of(entries));
    next++;
  }

  boolean isEmpty() {
    return next == headRow + 1;
  }

  int columns() {
    return columns;
  }

  /** Closes the table around its rows, of which there is at least one. */
  public void close() {
    var whole = area(next - 1).formatAsString();
    table.getCTTable().setRef(whole);
    table.getCTTable().getAutoFilter().setRef(whole);
  }

  private void describe(String name) {
    table.setName(name);
    table.setDisplayName(name);
    var xml = table.getCTTable();
    xml.addNewAutoFilter().setRef(xml.getRef());
    var style = xml.addNewTableStyleInfo();
    style.setName(styles.table());
    style.setShowRowStripes(true);
    for (var column = 0; column < columns; column++) {
      xml.getTableColumns().getTableColumnArray(column).setName(titles.get(column));
    }
  }

  /** A council's tables may have any numbers. */
  private static long unlikeOthers(XSSFWorkbook book) {
    var highest = 0L;
    for (var number = 0; number < book.getNumberOfSheets(); number++) {
      for (var other : book.getSheetAt(number).getTables()) {
        highest = Math.max(highest, other.getCTTable().getId());
      }
    }
    return highest + 1;
  }

  private AreaReference area(int lastRow) {
    return new AreaReference(
        new CellReference(headRow, 0), lastCell(lastRow), SpreadsheetVersion.EXCEL2007);
  }

  private CellReference lastCell(int lastRow) {
    return new CellReference(lastRow, columns - 1);
  }
}
