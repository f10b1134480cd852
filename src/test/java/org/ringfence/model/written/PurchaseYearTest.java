package org.ringfence.model.written;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write about when something was bought. */
class PurchaseYearTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2018 | 2018",
        "03/11/2018 | 2018",
        "3.11.18 | 2018",
        "11/25/2018 | 2018",
        "2018-11-03 | 2018",
        "3 November 2018 | 2018",
        "3rd Nov 2018 | 2018",
        "Nov 2018 | 2018",
        "November, 2018 | 2018",
        "Sept. 2018 | 2018",
        "Mar-16 | 2016",
        "Nov '18 | 2018",
        "11/2018 | 2018",
        "2018/19 | 2018/19",
        "2018/2019 | 2018/19",
        "2018-19 | 2018/19",
        "18/19 | 2018/19",
        "FY18-19 | 2018/19",
        "FY 2018/19 | 2018/19",
        "FY11-12 | 2011/12",
        "financial year 2018-19 | 2018/19",
        "1999/00 | 1999/00",
        "2015-2018 | 2015 to 2018",
        "2015 to 2018 | 2015 to 2018",
        "late 2016 | 2016",
        "Q3 2016 | 2016"
      })
  void aYearIsReadAsItIsMeant(String text, String label) {
    assertThat(PurchaseYear.read(text)).contains(new PurchaseYear(label, false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"c. 2016", "c2016", "circa 2016", "about 2016", "~2016", "2016?", "2016 (approx)"})
  void aYearThatIsAboutRightIsSaidToBeSo(String text) {
    assertThat(PurchaseYear.read(text)).contains(new PurchaseYear("2016", true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "long ago",
        "before 2016",
        "16",
        "11/12",
        "2011-12",
        "2018/20",
        "31/02/2018",
        "1066",
        "13/2018",
        "2018-2015",
        "since 2016",
        "May",
        "99/99/9999",
        "Foo 2018",
        "2018 2019"
      })
  void whatIsNotCertainIsNotGuessedAt(String text) {
    assertThat(PurchaseYear.read(text)).as(text).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "30/11/2026, 2026-11-30",
    "2026-11-30, 2026-11-30",
    "30 Nov 26, 2026-11-30",
    "Dec-26, 2026-12-01",
    "12/2026, 2026-12-01",
    "about December 2026, 2026-12-01",
    "2026, 2026-01-01",
    "2026/27, 2026-01-01",
    "1951, 1951-01-01",
    "2026 to 2028, 2028-01-01",
    "1066-10-14, 1066-10-14"
  })
  void theFirstDayThatItCanHaveBeenIsKnown(String text, LocalDate day) {
    assertThat(PurchaseYear.firstDay(text)).contains(day);
  }

  @Test
  void whatNamesNoYearHasNoFirstDay() {
    assertThat(PurchaseYear.firstDay("long ago")).isEmpty();
    assertThat(PurchaseYear.firstDay("")).isEmpty();
  }
}
