package org.ringfence.report;

import java.util.List;

/**
 * A table of a paper: one header row, and rows with a cell for each column.
 *
 * @param title what it is called, for those who can't see it
 * @param description what is in it, for those who can't see it
 * @param columns in order
 * @param rows at least one
 */
record PaperTable(String title, String description, List<Column> columns, List<List<Cell>> rows) {
  PaperTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    var width = columns.size();
    if (rows.isEmpty() || rows.stream().anyMatch(row -> row.size() != width)) {
      throw new IllegalArgumentException("each row of a table has a cell for each column");
    }
  }

  /**
   * A column.
   *
   * @param title its header
   * @param width in twentieths of a point
   */
  record Column(String title, int width) {}
}
