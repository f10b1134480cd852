package org.ringfence.model.written;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a day as people write it: 24 Nov 2026, 24th November 2026, 24.11.26, 24/11/2026,
 * 2026-11-24. In numbers the day stands before the month, always, unless the year comes first; a
 * text that leaves anything else to be guessed is not read.
 */
public final class WrittenDay {
  /** Numbers, words, and what may stand between them. */
  private static final Pattern FORM =
      Pattern.compile(
          "(?:[0-9]{1,4}|[a-z]{2,9})"
              + "(?:[ \\t./,'’\\u2010-\\u2015\\u2212-]*+(?:[0-9]++|[a-z]++))*+[ .,]*+");

  private static final Pattern PIECE = Pattern.compile("[0-9]+|[a-z]+");

  /** A day that every month has. */
  private static final String ANY = "28";

  private static final List<String> FILLERS = List.of("st", "nd", "rd", "th", "of", "the");
  private static final int LONGEST = 60;
  private static final int SHORTEST_NAME = 3;

  /** Two figures of a year stand for the hundred years that begin here. */
  private static final int FIRST_SHORT_YEAR = 1950;

  private static final int CENTURY = 100;

  private WrittenDay() {}

  /**
   * The day that a text names; empty where it names none, or more than one.
   *
   * @param today the day that the words “today”, “yesterday” and “tomorrow” are said on
   */
  public static Optional<LocalDate> read(String text, LocalDate today) {
    var plain = plain(text);
    return switch (plain) {
      case "today" -> Optional.of(today);
      case "yesterday" -> Optional.of(today.minusDays(1));
      case "tomorrow" -> Optional.of(today.plusDays(1));
      default -> plain.length() <= LONGEST ? read(plain) : Optional.empty();
    };
  }

  /** The month that a text names a day of which it has not, such as 31 November. */
  public static Optional<YearMonth> pastTheEnd(String text) {
    var plain = plain(text);
    if (plain.length() > LONGEST || !FORM.matcher(plain).matches()) {
      return Optional.empty();
    }
    var pieces = pieces(plain);
    if (pieces.size() != 3) {
      return Optional.empty();
    }
    var place = isYearFirst(pieces) ? 2 : isNumber(pieces.getFirst()) ? 0 : 1;
    var written = pieces.set(place, ANY);
    return isNumber(written) && written.length() == 2
        ? day(pieces)
            .map(YearMonth::from)
            .filter(month -> Integer.parseInt(written) > month.lengthOfMonth())
        : Optional.empty();
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
  }

  private static boolean isYearFirst(List<String> pieces) {
    return pieces.getFirst().length() == 4 && isNumber(pieces.getFirst());
  }

  /** The numbers and words of a text, without a weekday and what only stands between them. */
  private static List<String> pieces(String plain) {
    var pieces =
        new ArrayList<>(PIECE.matcher(plain).results().map(found -> found.group()).toList());
    if (weekday(pieces.getFirst()).isPresent()) {
      pieces.removeFirst();
    }
    pieces.removeAll(FILLERS);
    return pieces;
  }

  private static Optional<LocalDate> read(String plain) {
    if (!FORM.matcher(plain).matches()) {
      return Optional.empty();
    }
    var weekday = weekday(PIECE.matcher(plain).results().findFirst().orElseThrow().group());
    return day(pieces(plain))
        .filter(day -> weekday.isEmpty() || weekday.get() == day.getDayOfWeek());
  }

  private static Optional<LocalDate> day(List<String> pieces) {
    if (pieces.size() != 3) {
      return Optional.empty();
    }
    var first = pieces.getFirst();
    var second = pieces.get(1);
    var third = pieces.getLast();
    if (isYearFirst(pieces)) {
      return day(third, month(second), year(first));
    }
    return isNumber(first)
        ? day(first, month(second), year(third))
        // With the month in letters first, only a whole year can't be taken for the day.
        : day(second, month(first), third.length() == 4 ? year(third) : Optional.empty());
  }

  private static Optional<LocalDate> day(
      String day, Optional<Integer> month, Optional<Integer> year) {
    if (!isNumber(day) || day.length() > 2 || month.isEmpty() || year.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(year.get(), month.get(), Integer.parseInt(day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Optional<Integer> month(String text) {
    if (isNumber(text)) {
      return text.length() <= 2 ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
    return named(text, Month.values()).map(Month::getValue);
  }

  private static Optional<Integer> year(String text) {
    if (!isNumber(text)) {
      return Optional.empty();
    }
    return switch (text.length()) {
      case 2 -> {
        var year = FIRST_SHORT_YEAR - FIRST_SHORT_YEAR % CENTURY + Integer.parseInt(text);
        yield Optional.of(year < FIRST_SHORT_YEAR ? year + CENTURY : year);
      }
      case 4 -> Optional.of(Integer.valueOf(text)).filter(year -> !text.startsWith("0"));
      default -> Optional.empty();
    };
  }

  private static Optional<DayOfWeek> weekday(String text) {
    return named(text, DayOfWeek.values());
  }

  /** The one whose name begins so: “nov”, “sept” and “tues” are read, “ju” is not. */
  private static <E extends Enum<E>> Optional<E> named(String text, E[] all) {
    var upper = text.toUpperCase(Locale.ROOT);
    return Arrays.stream(all)
        .filter(one -> upper.length() >= SHORTEST_NAME && one.name().startsWith(upper))
        .findFirst();
  }

  private static boolean isNumber(String text) {
    return Character.isDigit(text.charAt(0));
  }
}
