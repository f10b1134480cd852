package org.ringfence.assessment.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ringfence.model.paper.FoiCount;
import org.ringfence.model.paper.FoiTable;

class FoiCountsTest {
  private static final FoiCount FEW = new FoiCount.Few(5);
  private static final FoiCount HIDDEN = new FoiCount.Hidden();

  @Test
  void nothingIsLeftOutWhereNothingIsSmall() {
    var table = table(5, new int[][] {{12, 0}, {7, 30}});

    assertThat(table.isPartlyHidden()).isFalse();
    assertThat(table.counts())
        .containsExactly(
            List.of(FoiCount.of(12), FoiCount.of(0)), List.of(FoiCount.of(7), FoiCount.of(30)));
    assertThat(table.total()).isEqualTo(FoiCount.of(49));
  }

  @Test
  void aSmallNumberTakesThreeOthersWithIt() {
    var table = table(5, new int[][] {{12, 3, 40}, {7, 30, 6}, {9, 8, 50}});

    assertThat(table.counts().getFirst().get(1)).isEqualTo(FEW);
    assertThat(all(table).filter(HIDDEN::equals)).hasSize(3);
    assertThat(table.total()).isEqualTo(FoiCount.of(165));
  }

  @Test
  void aRowOfOneSmallNumberHasASmallTotal() {
    var table = table(5, new int[][] {{3, 0}, {10, 0}});

    assertThat(table.counts().getFirst()).containsExactly(FEW, FoiCount.of(0));
    assertThat(table.rowTotals()).containsExactly(FEW, HIDDEN);
  }

  @Test
  void aCountOnItsOwnIsOnlySmallOrNot() {
    var counts = new FoiCounts(5);

    assertThat(List.of(counts.single(0), counts.single(1), counts.single(4), counts.single(5)))
        .containsExactly(FoiCount.of(0), FEW, FEW, FoiCount.of(5));
  }

  @Test
  void aThresholdThatHidesNothingIsRefused() {
    assertThatThrownBy(() -> new FoiCounts(2)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void noNumberThatIsLeftOutCanBeWorkedOutFromTwoByTwo() {
    for (var code = 0; code < 7 * 7 * 7 * 7; code++) {
      holds(3, new int[][] {{code % 7, code / 7 % 7}, {code / 49 % 7, code / 343}});
    }
  }

  @Test
  void noNumberThatIsLeftOutCanBeWorkedOutFromLargerOnes() {
    var random = new Random(7);
    for (var number = 0; number < 1_500; number++) {
      var threshold = 3 + random.nextInt(3);
      var counts = new int[1 + random.nextInt(3)][1 + random.nextInt(2)];
      for (var row : counts) {
        for (var column = 0; column < row.length; column++) {
          row[column] = random.nextInt(3) == 0 ? 0 : random.nextInt(threshold + 3);
        }
      }
      holds(threshold, counts);
    }
  }

  /** Tries every table that a reader could think of. */
  private static void holds(int threshold, int[][] counts) {
    var table = table(threshold, counts);
    var possible = new ArrayList<Set<Integer>>();
    all(table).forEach(_ -> possible.add(new HashSet<>()));
    collect(threshold, table, new int[counts.length][counts[0].length], 0, possible);
    var cells = all(table).toList();
    for (var cell = 0; cell < cells.size(); cell++) {
      if (cells.get(cell) instanceof FoiCount.Number(var number)) {
        assertThat(possible.get(cell)).containsExactly(number);
      } else {
        assertThat(possible.get(cell)).as("cell %d of %s", cell, table).hasSizeGreaterThan(1);
      }
    }
  }

  private static void collect(
      int threshold, FoiTable table, int[][] tried, int at, List<Set<Integer>> possible) {
    var columns = tried[0].length;
    if (at == tried.length * columns) {
      var values = values(tried);
      var cells = all(table).toList();
      if (IntStream.range(0, cells.size())
          .allMatch(cell -> fits(threshold, cells.get(cell), values.get(cell)))) {
        IntStream.range(0, cells.size()).forEach(i -> possible.get(i).add(values.get(i)));
      }
      return;
    }
    var cell = table.counts().get(at / columns).get(at % columns);
    for (var value = 0; value <= threshold + 4; value++) {
      if (fits(threshold, cell, value)) {
        tried[at / columns][at % columns] = value;
        collect(threshold, table, tried, at + 1, possible);
      }
    }
  }

  private static boolean fits(int threshold, FoiCount shown, int value) {
    return switch (shown) {
      case FoiCount.Number(var number) -> value == number;
      case FoiCount.Few(var below) -> value >= 1 && value < below;
      case FoiCount.Hidden _ -> value >= threshold;
    };
  }

  private static List<Integer> values(int[][] counts) {
    var values = new ArrayList<Integer>();
    for (var row : counts) {
      IntStream.of(row).forEach(values::add);
      values.add(IntStream.of(row).sum());
    }
    for (var column = 0; column < counts[0].length; column++) {
      var number = column;
      values.add(Stream.of(counts).mapToInt(row -> row[number]).sum());
    }
    values.add(Stream.of(counts).flatMapToInt(IntStream::of).sum());
    return values;
  }

  private static Stream<FoiCount> all(FoiTable table) {
    var cells = new ArrayList<FoiCount>();
    for (var row = 0; row < table.rows().size(); row++) {
      cells.addAll(table.counts().get(row));
      cells.add(table.rowTotals().get(row));
    }
    cells.addAll(table.columnTotals());
    cells.add(table.total());
    return cells.stream();
  }

  private static FoiTable table(int threshold, int[][] counts) {
    return new FoiCounts(threshold)
        .table(names("row", counts.length), names("column", counts[0].length), counts);
  }

  private static List<String> names(String what, int number) {
    return IntStream.range(0, number).mapToObj(n -> what + " " + n).toList();
  }
}
