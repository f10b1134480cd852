package org.ringfence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.ringfence.ui.part.WindowWords;

class WindowWordsTest {
  @Test
  void aDayIsSaidAsPeopleWriteItWhereverItStands() {
    var day = LocalDate.of(2026, 11, 28);
    assertThat(new WindowWords().say("reports.entry", "Anytown", "Town Hall", "Main", day))
        .contains("28 November 2026")
        .doesNotContain("2026-11-28");
  }
}
