package org.ringfence.model.written;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {
  @ParameterizedTest
  @CsvSource({
    // The day of receipt does not count.
    "2026-06-01, 2026-06-29",
    // The Scottish bank holiday of 30 November counts for all of the United Kingdom.
    "2026-11-02, 2026-12-01",
    // Christmas and the New Year, 2 January in Scotland among them.
    "2026-12-10, 2027-01-13",
    // Easter 2027: 26 and 29 March; 17 March in Northern Ireland.
    "2027-03-01, 2027-04-01"
  })
  void theTwentiethIsTheLastDayForAnAnswer(LocalDate received, LocalDate due) {
    assertThat(WorkingDays.after(received, 20)).isEqualTo(due);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021-12-27", "2021-12-28", "2022-12-27", "2022-01-03", "2022-01-04", "2023-01-02",
        "2023-01-03", "2026-04-03", "2026-04-06", "2026-05-04", "2026-05-25", "2026-08-03",
        "2026-08-31", "2026-07-13"
      })
  void bankHolidaysAndTheDaysThatStandForThemDoNotCount(LocalDate day) {
    assertThat(WorkingDays.isWorking(day)).isFalse();
  }
}
