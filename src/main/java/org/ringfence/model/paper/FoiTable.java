package org.ringfence.model.paper;

import java.util.List;
import java.util.stream.Stream;

/**
 * Counts by two properties with their totals, in which no small number can be worked out from the
 * others.
 *
 * @param rows names of the rows, in order
 * @param columns names of the columns, in order
 * @param counts for each row a count for each column
 * @param rowTotals a total for each row
 * @param columnTotals a total for each column
 * @param total of all
 */
public record FoiTable(
    List<String> rows,
    List<String> columns,
    List<List<FoiCount>> counts,
    List<FoiCount> rowTotals,
    List<FoiCount> columnTotals,
    FoiCount total) {
  public FoiTable {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
    counts = counts.stream().map(List::copyOf).toList();
    rowTotals = List.copyOf(rowTotals);
    columnTotals = List.copyOf(columnTotals);
    if (counts.size() != rows.size()
        || rowTotals.size() != rows.size()
        || columnTotals.size() != columns.size()) {
      throw new IllegalArgumentException("each row and each column has its counts");
    }
  }

  /** Whether any count is not given as it is. */
  public boolean isPartlyHidden() {
    return Stream.concat(
            Stream.concat(counts.stream().flatMap(List::stream), rowTotals.stream()),
            Stream.concat(columnTotals.stream(), Stream.of(total)))
        .anyMatch(count -> !(count instanceof FoiCount.Number));
  }
}
