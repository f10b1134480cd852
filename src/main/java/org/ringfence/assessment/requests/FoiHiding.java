package org.ringfence.assessment.requests;

import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * Which cells of a table with totals have to be left out. A cell is safe if one more or one fewer
 * in it can be made up for along a round of other cells that are left out, row and column in turn;
 * for tables that add up, that is the case exactly if the cell has another possible value.
 */
final class FoiHiding {
  private static final long FAR = Long.MAX_VALUE / 4;

  /** A total helps a reader more than a single cell does. */
  private static final int WORTH_OF_TOTAL = 10;

  private final int[][] counts;
  private final int threshold;
  private final int rows;
  private final int columns;
  private final boolean[][] hidden;
  private boolean safe = true;

  /**
   * Works it out.
   *
   * @param counts the last row and the last column are the totals
   * @param threshold counts from 1 to one below this are small
   */
  FoiHiding(int[][] counts, int threshold) {
    this.counts = Arrays.stream(counts).map(int[]::clone).toArray(int[][]::new);
    this.threshold = threshold;
    this.rows = counts.length;
    this.columns = counts[0].length;
    this.hidden = new boolean[rows][columns];
    forEach((row, column) -> hidden[row][column] = isSmall(row, column));
    forEach(
        (row, column) -> {
          if (isSmall(row, column)) {
            safe &= protect(row, column);
          }
        });
  }

  /** Whether every cell left out has another possible value. */
  boolean isSafe() {
    return safe;
  }

  boolean isHidden(int row, int column) {
    return hidden[row][column];
  }

  private interface Cell {
    void at(int row, int column);
  }

  private void forEach(Cell cell) {
    for (var row = 0; row < rows; row++) {
      for (var column = 0; column < columns; column++) {
        cell.at(row, column);
      }
    }
  }

  private boolean isSmall(int row, int column) {
    return counts[row][column] > 0 && counts[row][column] < threshold;
  }

  /** Leaves out what is cheapest of all that makes the cell safe. */
  private boolean protect(int row, int column) {
    var up = canMove(row, column, true) ? round(row, column, true) : Round.NONE;
    var down = canMove(row, column, false) ? round(row, column, false) : Round.NONE;
    var best = up.cost() <= down.cost() ? up : down;
    if (best.cost() >= FAR) {
      return false;
    }
    // From the round's end back to its beginning: rows are nodes 0 and on, columns follow them.
    for (var node = best.end(); best.from().get(node) >= 0; node = best.from().get(node)) {
      var other = best.from().get(node);
      hidden[Math.min(node, other)][Math.max(node, other) - rows] = true;
    }
    return true;
  }

  /** The cheapest way from where a change of the cell arrives to where it set out. */
  private Round round(int row, int column, boolean up) {
    var start = up ? rows + column : row;
    var end = up ? row : rows + column;
    var cost = new long[rows + columns];
    var from = new int[rows + columns];
    Arrays.fill(cost, FAR);
    Arrays.fill(from, -1);
    cost[start] = 0;
    var next = new PriorityQueue<long[]>((one, other) -> Long.compare(one[0], other[0]));
    next.add(new long[] {0, start});
    while (!next.isEmpty()) {
      var best = next.remove();
      var node = (int) best[1];
      if (best[0] > cost[node]) {
        continue;
      }
      for (var other = 0; other < cost.length; other++) {
        var isCell = node < rows != other < rows;
        var itself =
            isCell && Math.min(node, other) == row && Math.max(node, other) == rows + column;
        if (isCell && !itself) {
          var price = price(node, other);
          if (price < FAR && best[0] + price < cost[other]) {
            cost[other] = best[0] + price;
            from[other] = node;
            next.add(new long[] {cost[other], other});
          }
        }
      }
    }
    return new Round(cost[end], end, IntStream.of(from).boxed().toList());
  }

  /**
   * A way round.
   *
   * @param from for each node the one before it, -1 for none
   */
  private record Round(long cost, int end, List<Integer> from) {
    static final Round NONE = new Round(FAR, 0, List.of());
  }

  /** What it costs to step over the cell between a row and a column; too much where it can't. */
  private long price(int node, int other) {
    var row = Math.min(node, other);
    var column = Math.max(node, other) - rows;
    if (counts[row][column] == 0 || !canMove(row, column, node < rows)) {
      return FAR;
    }
    if (hidden[row][column]) {
      return 0;
    }
    var isTotal = row == rows - 1 || column == columns - 1;
    return (long) counts[row][column] * (isTotal ? WORTH_OF_TOTAL : 1);
  }

  /**
   * Whether the cell could be one more, or one fewer, for all that a reader knows of it. Going from
   * a row to a column adds to a cell and takes from a total, since cells and total make nothing
   * together.
   */
  private boolean canMove(int row, int column, boolean fromRow) {
    var isTotal = row == rows - 1 != (column == columns - 1);
    var more = fromRow != isTotal;
    var count = counts[row][column];
    if (isSmall(row, column)) {
      return more ? count < threshold - 1 : count > 1;
    }
    return more || count > threshold;
  }
}
