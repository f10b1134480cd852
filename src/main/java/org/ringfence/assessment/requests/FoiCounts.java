package org.ringfence.assessment.requests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.ringfence.model.paper.FoiCount;
import org.ringfence.model.paper.FoiTable;

/**
 * Leaves small numbers out of a table of counts, and as many others as are needed so that each
 * count left out has more than one possible value for a reader who adds and subtracts the rest.
 */
final class FoiCounts {
  /** Below this a count said to be small would be a certain one. */
  static final int LEAST_THRESHOLD = 3;

  private final int threshold;

  /**
   * Counts from 1 to one below this are small.
   *
   * @param threshold 3 or more, usually 5
   */
  FoiCounts(int threshold) {
    if (threshold < LEAST_THRESHOLD) {
      throw new IllegalArgumentException("a threshold of " + threshold + " hides nothing");
    }
    this.threshold = threshold;
  }

  /**
   * The table as it can be given out.
   *
   * @param counts for each row a count for each column, 0 or more
   */
  FoiTable table(List<String> rows, List<String> columns, int[][] counts) {
    var all = withTotals(columns.size(), counts);
    var hiding = new FoiHiding(all, threshold);
    var shown = hiding.isSafe() ? shown(all, hiding) : nothing(all);
    var inner = shown.subList(0, rows.size());
    return new FoiTable(
        rows,
        columns,
        inner.stream().map(row -> row.subList(0, columns.size())).toList(),
        inner.stream().map(List::getLast).toList(),
        shown.getLast().subList(0, columns.size()),
        shown.getLast().getLast());
  }

  /** A count on its own, which nothing else tells. */
  FoiCount single(int count) {
    return count > 0 && count < threshold ? new FoiCount.Few(threshold) : FoiCount.of(count);
  }

  private static int[][] withTotals(int columns, int[][] counts) {
    var all = new int[counts.length + 1][columns + 1];
    for (var row = 0; row < counts.length; row++) {
      for (var column = 0; column < columns; column++) {
        var count = counts[row][column];
        all[row][column] = count;
        all[row][columns] += count;
        all[counts.length][column] += count;
        all[counts.length][columns] += count;
      }
    }
    return all;
  }

  private List<List<FoiCount>> shown(int[][] all, FoiHiding hiding) {
    var shown = new ArrayList<List<FoiCount>>();
    for (var row = 0; row < all.length; row++) {
      var cells = new ArrayList<FoiCount>();
      for (var column = 0; column < all[row].length; column++) {
        var isHidden = hiding.isHidden(row, column) && all[row][column] >= threshold;
        cells.add(isHidden ? new FoiCount.Hidden() : single(all[row][column]));
      }
      shown.add(cells);
    }
    return shown;
  }

  /** Where even that would tell something: no count at all. */
  private static List<List<FoiCount>> nothing(int[][] all) {
    return Arrays.stream(all)
        .map(row -> IntStream.of(row).<FoiCount>mapToObj(_ -> new FoiCount.Hidden()).toList())
        .toList();
  }
}
