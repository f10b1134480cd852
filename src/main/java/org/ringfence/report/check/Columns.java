package org.ringfence.report.check;

import java.util.HashMap;
import java.util.Map;

/** Widths of a sheet's columns, in characters. */
final class Columns {
  private static final double USUAL = 8.43;
  private static final int MOST = 16_384;
  private static final int LETTERS = 26;

  private final Map<Integer, Double> widths = new HashMap<>();
  private int last;

  private Columns() {}

  static Columns of(Node sheet) {
    var columns = new Columns();
    for (var cols : sheet.all("cols")) {
      cols.children().forEach(columns::add);
    }
    return columns;
  }

  private void add(Node col) {
    var min = (int) SheetComparison.number(col.get("min"));
    var max = (int) SheetComparison.number(col.get("max"));
    var hidden = SheetReading.isTrue(col.get("hidden"));
    var width = col.get("width").isEmpty() ? USUAL : SheetComparison.number(col.get("width"));
    for (var column = Math.max(1, min); column <= Math.min(max, MOST); column++) {
      widths.put(column, hidden ? 0 : width);
      last = Math.max(last, column);
    }
  }

  int last() {
    return last;
  }

  double width(int column) {
    return widths.getOrDefault(column, USUAL);
  }

  boolean isHidden(int column) {
    return width(column) == 0;
  }

  /** The letters of a column's number. */
  static String name(int column) {
    var name = new StringBuilder();
    for (var rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
      name.insert(0, (char) ('A' + (rest - 1) % LETTERS));
    }
    return name.toString();
  }
}
