package org.ringfence.ui.part;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes days as they are written in Britain. */
public final class Days {
  private static final DateTimeFormatter LONG =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

  private Days() {}

  /** A day in words: "22 November 2026". */
  public static String words(LocalDate day) {
    return LONG.format(day);
  }

  /** A day as it stands in a box, with the month in letters: "22 Nov 2026". */
  static String written(LocalDate day) {
    return SHORT.format(day);
  }
}
