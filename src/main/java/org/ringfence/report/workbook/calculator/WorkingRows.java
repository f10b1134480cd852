package org.ringfence.report.workbook.calculator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.ringfence.model.evaluation.RiskView;

/**
 * The rows of the sheet on which a score is worked out, each with a formula for every view of what
 * is held and of what somebody changed.
 */
final class WorkingRows {
  /** The columns that stand before the formulas. */
  private static final int TITLES = 3;

  private final int header;
  private final List<Row> rows = new ArrayList<>();

  /**
   * No row yet.
   *
   * @param header the row of the header above them, from 1
   */
  WorkingRows(int header) {
    this.header = header;
  }

  /**
   * A column of formulas.
   *
   * @param letter of the sheet's column
   * @param changed whether it follows what somebody changed, and not only what is held
   */
  record Column(String letter, boolean changed, RiskView view) {
    /** The cell of a row in this column. */
    String at(int row) {
      return letter + row;
    }
  }

  /** One row; {@code when} says in words what its formula looks at. */
  record Row(String part, String what, String when, Function<Column, String> formula) {}

  /** First as held, then as changed, each in the order of the views. */
  static List<Column> columns() {
    var views = RiskView.values();
    return IntStream.range(0, 2 * views.length)
        .mapToObj(
            n ->
                new Column(
                    String.valueOf((char) ('A' + TITLES + n)),
                    n >= views.length,
                    views[n % views.length]))
        .toList();
  }

  /** The column of one view. */
  static Column column(boolean changed, RiskView view) {
    return columns().stream()
        .filter(column -> column.changed() == changed && column.view() == view)
        .findFirst()
        .orElseThrow();
  }

  /** Adds a row and tells its number on the sheet. */
  int add(String part, String what, String when, Function<Column, String> formula) {
    rows.add(new Row(part, what, when, formula));
    return rows.size() + header;
  }

  List<Row> all() {
    return List.copyOf(rows);
  }
}
