package org.ringfence.model.written;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDayTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "24 Nov 2026",
        "24 November 2026",
        "24.11.26",
        "24/11/2026",
        "24-11-2026",
        "2026-11-24",
        "24th Nov 2026",
        "24th of November, 2026",
        "the 24th of November 2026",
        "24.11.2026",
        "24/11/26",
        " 24  nov 26 ",
        "24Nov2026",
        "24-NOV-2026",
        "24–11–2026",
        "24 11 2026",
        "Tuesday 24 November 2026",
        "Tues, 24 Nov 2026",
        "November 24, 2026",
        "Nov 24th 2026",
        "2026/11/24",
        "2026 Nov 24",
        "24 Nov. 2026",
        "24 Nov ’26",
        "２４/１１/２０２６",
        "24 Nov\u00a02026",
        "today",
        "Today",
        "24.11.26."
      })
  void aDayIsReadAsPeopleWriteIt(String text) {
    assertThat(WrittenDay.read(text, TODAY)).contains(TODAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "x",
        "24",
        "24 Nov",
        "Nov 2026",
        "2026",
        "3/4",
        "11/24/2026",
        "2026-24-11",
        "31/02/2026",
        "31.06.26",
        "0/1/2026",
        "24/11/026",
        "24/11/20260",
        "24/11/2026 or so",
        "24/11/2026 25/11/2026",
        "24112026",
        "20261124",
        "-24/11/2026",
        "24/11/-2026x",
        "Monday 24 November 2026",
        "24 Ju 2026",
        "Nov 24 26",
        "2026-11-24T09:30",
        "24:11:2026",
        "24/11/0026",
        "soon",
        "tonight",
        "24 Smarch 2026",
        "1,234.50",
        "24//",
        "1111111111111111111111111111111111111111111111111111!",
        "٢٤/١١/٢٠٢٦",
        "24 Nov 2026 24 Nov 2026 24 Nov 2026 24 Nov 2026 24 Nov 2026 2026"
      })
  void whatIsNoDayOrMoreThanOneIsNotRead(String text) {
    assertThat(WrittenDay.read(text, TODAY)).isEmpty();
  }

  @Test
  void tellsAMonthThatHasNoSuchDay() {
    assertThat(WrittenDay.pastTheEnd("31/11/26")).contains(YearMonth.of(2026, 11));
    assertThat(WrittenDay.pastTheEnd("31 November 2026")).contains(YearMonth.of(2026, 11));
    assertThat(WrittenDay.pastTheEnd("Feb 29th, 2026")).contains(YearMonth.of(2026, 2));
    assertThat(WrittenDay.pastTheEnd("2026-04-31")).contains(YearMonth.of(2026, 4));
    for (var text : List.of("", "30/11/26", "29 Feb 2028", "31/13/26", "soon", "11/31", "1//")) {
      assertThat(WrittenDay.pastTheEnd(text)).as(text).isEmpty();
    }
  }

  @Test
  void shortYearsAndNamesAreReadWithoutDoubt() {
    assertThat(WrittenDay.read("1 Sept 2026", TODAY)).contains(LocalDate.of(2026, 9, 1));
    assertThat(WrittenDay.read("1.9.49", TODAY)).contains(LocalDate.of(2049, 9, 1));
    assertThat(WrittenDay.read("1.9.50", TODAY)).contains(LocalDate.of(1950, 9, 1));
    assertThat(WrittenDay.read("yesterday", TODAY)).contains(LocalDate.of(2026, 11, 23));
    assertThat(WrittenDay.read("29 Feb 2028", TODAY)).contains(LocalDate.of(2028, 2, 29));
  }

  @Test
  void theDayStandsBeforeTheMonthAlways() {
    var random = new Random(20261124);
    var forms =
        List.of(
            "d/M/uuuu", "dd.MM.uuuu", "d-M-uu", "d MMM uuuu", "d MMMM uuuu", "EEEE d MMMM uuuu");
    for (var round = 0; round < 2_000; round++) {
      var day = LocalDate.of(1950, 1, 1).plusDays(random.nextInt(36_500));
      for (var form : forms) {
        var text = DateTimeFormatter.ofPattern(form, Locale.UK).format(day);
        assertThat(WrittenDay.read(text, TODAY)).as(text).contains(day);
      }
      assertThat(WrittenDay.read(day.toString(), TODAY)).contains(day);
    }
  }

  @Test
  void aDayThatIsHardlyMeantIsDoubted() {
    assertThat(DayRange.PAST.doubt(TODAY, TODAY)).isEmpty();
    assertThat(DayRange.PAST.doubt(TODAY.plusDays(1), TODAY)).contains(DayRange.Doubt.FUTURE);
    assertThat(DayRange.PLANNED.doubt(TODAY.plusYears(2), TODAY)).isEmpty();
    assertThat(DayRange.PLANNED.doubt(TODAY.plusYears(100), TODAY))
        .contains(DayRange.Doubt.FAR_AHEAD);
    assertThat(DayRange.PAST.doubt(LocalDate.of(1949, 12, 31), TODAY))
        .contains(DayRange.Doubt.LONG_AGO);
  }
}
