package org.ringfence.report.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ringfence.report.word.PaperTable.Column;

class ColumnWidthsTest {
  private static PaperTable table(int first, int second, String word) {
    return new PaperTable(
        "Equipment",
        "What there is",
        List.of(new Column("Kind", first), new Column("Notes", second)),
        List.of(List.of(TableCell.strong(word), TableCell.of("in the hall"))));
  }

  private static List<Integer> widths(PaperTable table) {
    return ColumnWidths.fit(table).columns().stream().map(Column::width).toList();
  }

  @Test
  void aLongWordGetsItsRoomFromAColumnThatHasSome() {
    var fitted = widths(table(1_000, 8_638, "Recorder (Removed), Axis Communications"));
    assertThat(fitted.getFirst()).isBetween(1_700, 2_200);
    assertThat(fitted.stream().mapToInt(Integer::intValue).sum()).isEqualTo(9_638);
  }

  @Test
  void aTableWithRoomForItsWordsStaysAsItIs() {
    assertThat(widths(table(2_300, 7_338, "Communications"))).containsExactly(2_300, 7_338);
  }

  @Test
  void whereNotAllWordsHaveRoomAndForFingerprintsNothingChanges() {
    assertThat(widths(table(600, 1_000, "Communications"))).containsExactly(600, 1_000);
    assertThat(widths(table(1_000, 8_638, "0123456789ABCDEF0123456789ABCDEF")))
        .containsExactly(1_000, 8_638);
  }
}
