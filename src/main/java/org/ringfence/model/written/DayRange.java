package org.ringfence.model.written;

import java.time.LocalDate;
import java.util.Optional;

/** Which days are to be expected of something, so that a slip of the finger is asked about. */
public enum DayRange {
  /** Of what has happened: not after today. */
  PAST,
  /** Of what is planned: not many years ahead. */
  PLANNED;

  private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);
  private static final int YEARS_AHEAD = 20;

  /** Why a day is hardly meant. */
  public enum Doubt {
    /** It has not come yet. */
    FUTURE,
    /** Nobody plans so far ahead. */
    FAR_AHEAD,
    /** It is before any camera of today. */
    LONG_AGO
  }

  /** The first day that is not long before any camera of today. */
  public static LocalDate earliest() {
    return EARLIEST;
  }

  /** Why a day is hardly meant; empty where it may well be. */
  public Optional<Doubt> doubt(LocalDate day, LocalDate today) {
    if (day.isBefore(EARLIEST)) {
      return Optional.of(Doubt.LONG_AGO);
    }
    return switch (this) {
      case PAST -> day.isAfter(today) ? Optional.of(Doubt.FUTURE) : Optional.empty();
      case PLANNED ->
          day.isAfter(today.plusYears(YEARS_AHEAD))
              ? Optional.of(Doubt.FAR_AHEAD)
              : Optional.empty();
    };
  }
}
