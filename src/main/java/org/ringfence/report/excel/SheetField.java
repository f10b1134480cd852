package org.ringfence.report.excel;

import java.util.function.Function;

/**
 * A column and what it says of each thing that has a row.
 *
 * @param <T> what has a row
 */
public record SheetField<T>(SheetPlan.Column column, Content content, Function<T, CellValue> says) {
  /** What stands in the cells of a column. */
  public enum Content {
    /** What tells one row from another; it stays in sight at the left. */
    KEY,
    /** Words. */
    WORDS,
    /** A band, in one or a few words; it gets a colour as well. */
    BAND,
    /**
     * Numbers, amounts or days and nothing else, so that they can be sorted and added up; why one
     * is missing is said in a column of its own.
     */
    MEASURE
  }

  /** A column of words. */
  public SheetField(SheetPlan.Column column, Function<T, CellValue> says) {
    this(column, Content.WORDS, says);
  }

  /** A column of numbers, amounts or days. */
  public static <T> SheetField<T> measure(SheetPlan.Column column, Function<T, CellValue> says) {
    return new SheetField<>(column, Content.MEASURE, says);
  }

  /** A column of bands. */
  public static <T> SheetField<T> band(SheetPlan.Column column, Function<T, CellValue> says) {
    return new SheetField<>(column, Content.BAND, says);
  }

  /** A column that tells one row from another. */
  public static <T> SheetField<T> key(SheetPlan.Column column, Function<T, CellValue> says) {
    return new SheetField<>(column, Content.KEY, says);
  }

  boolean is(Content one) {
    return content == one;
  }
}
