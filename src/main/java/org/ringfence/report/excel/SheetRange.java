package org.ringfence.report.excel;

import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/** Where formulas find the columns of a sheet's table. */
public final class SheetRange {
  private final SheetPlan plan;
  private final String sheet;
  private final int above;
  private final int last;

  public SheetRange(SheetPlan plan, WorkbookFile book) {
    this.plan = plan;
    this.sheet = Formulas.sheet(book.tab(plan.key()));
    this.above = book.row(plan.key());
    this.last = Math.max(1, plan.count()) + 1; // Without any there is a row that says so.
  }

  /** Whether the sheet has a column. */
  public boolean has(String key) {
    return plan.columns().stream().anyMatch(column -> column.key().equals(key));
  }

  /** All of a column under its header. */
  public String column(String key) {
    return rows(key, 2, last);
  }

  /** Some rows of a column, from 1 for the header's. */
  public String rows(String key, int from, int to) {
    var letter = CellReference.convertNumToColString(number(key));
    return sheet + "$" + letter + "$" + (above + from) + ":$" + letter + "$" + (above + to);
  }

  /** Where all of a column under its header stands on its sheet. */
  CellRangeAddress area(String key) {
    var number = number(key);
    return new CellRangeAddress(above + 1, above + last - 1, number, number);
  }

  /** Which of its columns it is, from 0. */
  public int number(String key) {
    return IntStream.range(0, plan.columns().size())
        .filter(n -> plan.columns().get(n).key().equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no column " + key));
  }

  /** What a column says in the row in which another has this number. */
  public String lookup(String key, String numbers, String number) {
    return "INDEX(" + column(key) + ",MATCH(" + number + "," + column(numbers) + ",0))";
  }
}
