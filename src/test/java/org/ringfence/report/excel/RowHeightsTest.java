package org.ringfence.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RowHeightsTest {
  private final RowHeights heights = new RowHeights(List.of(11, 21));

  @Test
  void aRowIsAsHighAsItsLongestTextNeeds() {
    assertThat(of("short", "short")).isEqualTo(14);
    assertThat(of("short", "a text that goes over two lines")).isEqualTo(27);
    assertThat(of("one\ntwo\nthree", "short")).isEqualTo(40);
    assertThat(of("x".repeat(33), "short")).isEqualTo(40);
  }

  @Test
  void noRowIsHigherThanExcelTakes() {
    assertThat(of("x".repeat(32_767), "y\n".repeat(5_000))).isBetween(340f, 409f);
  }

  private float of(String first, String second) {
    return heights.of(List.of(CellValue.of(first), CellValue.of(second)));
  }
}
