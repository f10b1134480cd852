package org.ringfence.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SafeTextTest {
  private static final String CUT = "… (cut)";

  @Test
  void plainTextStaysAsItIs() {
    assertThat(SafeText.paper("Zoë’s “café”, 10 %\nבית 🎥", CUT))
        .isEqualTo("Zoë’s “café”, 10 %\nבית 🎥");
  }

  @Test
  void whatExcelWouldDecodeIsEscaped() {
    assertThat(SafeText.cell("_x0041_ _x00g1_ a_b", CUT)).isEqualTo("_x005F_x0041_ _x00g1_ a_b");
  }

  @Test
  void aCutNeverPartsAPair() {
    var cut = SafeText.cell("🎥".repeat(20_000), CUT);

    assertThat(cut).endsWith("🎥 " + CUT);
    assertThat(cut.length()).isLessThanOrEqualTo(SafeText.CELL_LIMIT);
  }

  @Test
  void anyTextComesOutReadable() {
    var seed = 20_261_122L;
    var random = new Random(seed);
    for (var round = 0; round < 2_000; round++) {
      var text = new StringBuilder();
      random.ints(40, 0, 0x11000).forEach(point -> text.append((char) point));
      var safe = SafeText.cell(text.toString(), CUT);
      assertThat(safe.codePoints())
          .as("seed %d, round %d", seed, round)
          .allMatch(SafeTextTest::isReadable);
    }
  }

  private static boolean isReadable(int point) {
    return point == '\n'
        || (!Character.isISOControl(point)
            && Character.getType(point) != Character.SURROGATE
            && (point < 0x202A || point > 0x202E)
            && (point < 0x2066 || point > 0x2069)
            && (point & 0xFFFE) != 0xFFFE);
  }
}
