package org.ringfence.report.excel;

import java.util.List;
import java.util.function.Consumer;

/** One sheet of the workbook: a table with a name, and the rows that it has. */
public interface SheetPlan {
  /** The sheet's name, and the key of its words. */
  String key();

  List<Column> columns();

  /** Those of the columns that hold bands. */
  default List<Column> bands() {
    return List.of();
  }

  /** The columns that the sheet has not, as each of their cells would be withheld. */
  default List<Column> leftOut() {
    return List.of();
  }

  /** How many columns at the left stay in sight: those that tell one row from another. */
  default int still() {
    return 1;
  }

  /** Hands over each row, in order, with an entry for each column. */
  void rows(Consumer<List<CellValue>> to);

  /** Hands over the rows of the first installation only; all rows of a sheet about none. */
  default void firstRows(Consumer<List<CellValue>> to) {
    rows(to);
  }

  /** How many rows there are, at most as many as {@link #rows} hands over. */
  default int count() {
    var rows = new int[1];
    rows(row -> rows[0]++);
    return rows[0];
  }

  /**
   * A column.
   *
   * @param key of its title in the words
   * @param width in characters
   */
  record Column(String key, int width) {}
}
