package org.ringfence.ui.part;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** Writes days as they are written in Britain. */
public final class DayText {
  private static final DateTimeFormatter LONG =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

  private DayText() {}

  /** A day in words: "22 November 2026". */
  public static String words(LocalDate day) {
    return LONG.format(day);
  }

  /** The name of a month, with its year where that decides how long it is: "February 2026". */
  public static String month(YearMonth month) {
    var name = month.getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
    return month.getMonth() == Month.FEBRUARY ? name + " " + month.getYear() : name;
  }

  /** A month with its year: "March 2027". */
  public static String monthAndYear(YearMonth month) {
    return month.getMonth().getDisplayName(TextStyle.FULL, Locale.UK) + " " + month.getYear();
  }

  /** A day as it stands in a box, with the month in letters: "22 Nov 2026". */
  public static String written(LocalDate day) {
    return SHORT.format(day);
  }
}
