package org.ringfence.report.excel;

import java.util.function.Function;

/**
 * A column and what it says of each thing that has a row.
 *
 * @param <T> what has a row
 */
public record SheetField<T>(SheetPlan.Column column, Function<T, CellValue> says) {}
