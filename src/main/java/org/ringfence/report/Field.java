package org.ringfence.report;

import java.util.function.Function;

/**
 * A column and what it says of each thing that has a row.
 *
 * @param <T> what has a row
 */
record Field<T>(SheetPlan.Column column, Function<T, Entry> says) {}
