package org.ringfence.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ringfence.model.signature.StateRow;

/** What the log says beside an entry is read back, and of what a register kept it tells all. */
class LogDetailTest {
  @Test
  void theValuesOfAnEntryComeBack() {
    var values = Map.of("file", "kent.json", "hash", "ab");
    assertThat(LogDetail.values(LogDetail.text(values))).isEqualTo(values);
    assertThat(LogDetail.values(LogDetail.text(Map.of()))).isEmpty();
  }

  @Test
  void anEntryThatCanNotBeReadHasNone() {
    assertThat(LogDetail.values("")).isEmpty();
    assertThat(LogDetail.values("{")).isEmpty();
  }

  private static StateRow row(String id, String value) {
    return new StateRow("action", Map.of("id", id, "text", value));
  }

  @Test
  void theHashOfRowsTellsEachValueAndNotTheirOrder() {
    var one = row("1", "Inspect");
    var two = row("2", "Replace");
    var hash = StateHash.of("actions", List.of(one, two));
    assertThat(hash).hasSize(64);
    assertThat(StateHash.of("actions", List.of(two, one))).isEqualTo(hash);
    assertThat(
            List.of(
                StateHash.of("settings", List.of(one, two)),
                StateHash.of("actions", List.of(one)),
                StateHash.of("actions", List.of()),
                StateHash.of("actions", List.of(one, two, two)),
                StateHash.of("actions", List.of(one, row("2", "Replaced"))),
                StateHash.of("actions", List.of(one, new StateRow("cost", two.values())))))
        .doesNotContain(hash)
        .doesNotHaveDuplicates();
  }
}
