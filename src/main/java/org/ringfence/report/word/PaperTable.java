package org.ringfence.report.word;

import java.util.List;

/**
 * A table of a paper: one header row, and rows with a cell for each column.
 *
 * @param title what it is called, for those who can't see it
 * @param description what is in it, for those who can't see it
 * @param columns in order
 * @param rows at least one
 * @param together whether the whole table stays on one page
 * @param rowHeight the least height of a row, in twentieths of a point; 0 for as high as its text
 */
public record PaperTable(
    String title,
    String description,
    List<Column> columns,
    List<List<TableCell>> rows,
    boolean together,
    int rowHeight) {
  public PaperTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    var width = columns.size();
    if (rows.isEmpty() || rows.stream().anyMatch(row -> row.size() != width)) {
      throw new IllegalArgumentException("each row of a table has a cell for each column");
    }
  }

  /** A table that may run over several pages, each with the header row. */
  public PaperTable(
      String title, String description, List<Column> columns, List<List<TableCell>> rows) {
    this(title, description, columns, rows, false, 0);
  }

  /** The same table, kept on one page. */
  public PaperTable keptTogether() {
    return new PaperTable(title, description, columns, rows, true, rowHeight);
  }

  /** The same table with rows at least this high, for writing in by hand. */
  public PaperTable withRowsOf(int height) {
    return new PaperTable(title, description, columns, rows, together, height);
  }

  /** The same table, this many twentieths of a point wide. */
  PaperTable fitted(int width) {
    var all = columns.stream().mapToInt(Column::width).sum();
    var fitted =
        columns.stream()
            .map(column -> new Column(column.title(), column.width() * width / all))
            .toList();
    return new PaperTable(title, description, fitted, rows, together, rowHeight);
  }

  /** The same table with other columns, as many. */
  PaperTable with(List<Column> others) {
    return new PaperTable(title, description, others, rows, together, rowHeight);
  }

  /**
   * A column.
   *
   * @param title its header
   * @param width in twentieths of a point
   */
  public record Column(String title, int width) {}
}
