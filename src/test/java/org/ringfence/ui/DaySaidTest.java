package org.ringfence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.ringfence.messages.Messages;

class DaySaidTest {
  @Test
  void aDayIsSaidAsPeopleWriteItWhereverItStands() {
    var day = LocalDate.of(2026, 11, 28);
    assertThat(
            Messages.british("window").say("reports.entry", "Anytown", "Town Hall", "Main", day, 2))
        .contains("28 November 2026")
        .doesNotContain("2026-11-28");
  }
}
