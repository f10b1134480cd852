package org.ringfence.model.written;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The year, financial year or span of years that a text about a purchase names.
 *
 * <p>A day or a month gives its calendar year. Two years that follow each other with a stroke, such
 * as {@code 2018/19}, are a financial year, and so is {@code FY18-19}; {@code 2011-12} without a
 * word beside it could be a month, and is not read.
 *
 * @param label {@code "2018"}, {@code "2018/19"} or {@code "2015 to 2018"}
 * @param approximate whether it is said to be about right only
 */
public record PurchaseYear(String label, boolean approximate) {
  private static final int FIRST = DayRange.earliest().getYear();
  private static final int LAST = 2099;
  private static final int CENTURY = 100;
  private static final int LAST_SHORT = 69;
  private static final int MONTHS = 12;
  private static final int LONGEST = 60;
  private static final List<String> NAMES =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");
  private static final String YEAR = "((?:19|20)\\d\\d)";
  private static final String SHORT = "'?(\\d\\d)";
  private static final String PART = "[\\s./-]+";

  private static final Pattern ABOUT =
      Pattern.compile(
          "^(?:approximately|approx\\b\\.?|about|around|circa|ca\\.?|c\\.?|roughly|estimated|est\\.?|[~≈])"
              + "\\s*(?=\\d|fy|[a-z]{3})");
  private static final Pattern DOUBT = Pattern.compile("\\s*(?:\\?|\\(?(?:approx|est)\\.?\\)?)$");
  private static final Pattern SEASON =
      Pattern.compile(
          "^(?:early|mid|late|spring|summer|autumn|q[1-4])[\\s-]+(?:of\\s+|in\\s+)?(?=(?:19|20)\\d\\d$)");
  private static final Pattern YEAR_FIRST = Pattern.compile("[0-9]{4}(?:-[0-9]{2}){0,2}");
  private static final Pattern ALONE = Pattern.compile(YEAR);
  private static final Pattern ISO = Pattern.compile(YEAR + "-(\\d\\d)-(\\d\\d)");
  private static final Pattern DAY =
      Pattern.compile("(\\d{1,2})" + PART + "(\\d{1,2})" + PART + "(?:" + YEAR + "|" + SHORT + ")");
  private static final Pattern NAMED_DAY =
      Pattern.compile(
          "(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?"
              + "[\\s./-]*"
              + "([a-z]{3,9})\\.?,?"
              + PART
              + "(?:"
              + YEAR
              + "|"
              + SHORT
              + ")");
  private static final Pattern NAMED_MONTH =
      Pattern.compile("([a-z]{3,9})\\.?,?" + "[\\s./-]*" + "(?:" + YEAR + "|" + SHORT + ")");
  private static final Pattern MONTH = Pattern.compile("(\\d{1,2})[/.-]" + YEAR);
  private static final Pattern FINANCIAL =
      Pattern.compile(
          "(?:fy|f/y|financial year)\\s*"
              + "(?:"
              + YEAR
              + "|"
              + SHORT
              + ")\\s*[/–-]\\s*(?:"
              + YEAR
              + "|"
              + SHORT
              + ")");
  private static final Pattern STROKE =
      Pattern.compile(YEAR + "\\s*/\\s*(?:" + YEAR + "|" + SHORT + ")");
  private static final Pattern SHORT_STROKE = Pattern.compile("(\\d\\d)/(\\d\\d)");
  private static final Pattern DASH = Pattern.compile(YEAR + "\\s*[–-]\\s*(\\d\\d)");
  private static final Pattern SPAN = Pattern.compile(YEAR + "\\s*(?:[–—-]|to|until)\\s*" + YEAR);

  /**
   * The year that a text says something was bought in, or began to be, plausible or not; empty
   * where it names none that is certain.
   */
  private static Optional<Integer> first(String text) {
    var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    return read(text)
        .map(year -> year.label().substring(0, 4))
        .or(
            () ->
                Optional.of(plain)
                    .filter(one -> YEAR_FIRST.matcher(one).matches())
                    .map(one -> one.substring(0, 4)))
        .map(Integer::valueOf);
  }

  /**
   * The first day on which something can have been bought that a text dates so: a day, or the first
   * of the month, the year, or the last of the years that it names; empty where it names none that
   * is certain.
   */
  public static Optional<LocalDate> firstDay(String text) {
    var plain = certain(Normalizer.normalize(text, Normalizer.Form.NFKC));
    return firstOfMonth(plain)
        .or(() -> WrittenDay.read(plain, LocalDate.EPOCH))
        .or(() -> matched(SPAN, plain).map(span -> LocalDate.of(number(span, 2), Month.JANUARY, 1)))
        .or(() -> first(text).map(year -> LocalDate.of(year, Month.JANUARY, 1)));
  }

  private static Optional<LocalDate> firstOfMonth(String text) {
    var named =
        matched(NAMED_MONTH, text)
            .flatMap(
                one -> monthNamed(one.group(1)).map(month -> LocalDate.of(year(one, 2), month, 1)));
    return named.or(
        () ->
            matched(MONTH, text)
                .filter(one -> number(one, 1) >= 1 && number(one, 1) <= MONTHS)
                .map(one -> LocalDate.of(number(one, 2), number(one, 1), 1)));
  }

  /**
   * The financial year, from April to March, in which a text says something was bought, such as
   * {@code "2018/19"}; empty where it names neither such a year nor a month or day.
   */
  public static Optional<String> financialYear(String text) {
    var plain = certain(Normalizer.normalize(text, Normalizer.Form.NFKC));
    return firstOfMonth(plain)
        .or(() -> WrittenDay.read(plain, LocalDate.EPOCH))
        .map(day -> day.getMonth().compareTo(Month.APRIL) < 0 ? day.getYear() - 1 : day.getYear())
        .flatMap(begins -> financial(begins, begins + 1))
        .or(() -> financial(plain));
  }

  /** The year that a text names; empty where it names none, or none that is certain. */
  public static Optional<PurchaseYear> read(String text) {
    var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip();
    if (plain.length() > LONGEST) {
      return Optional.empty();
    }
    var certain = certain(plain);
    var approximate = !certain.equals(plain);
    return label(SEASON.matcher(certain).replaceFirst(""))
        .map(label -> new PurchaseYear(label, approximate));
  }

  private static String certain(String text) {
    var plain = text.toLowerCase(Locale.ROOT).strip();
    return DOUBT.matcher(ABOUT.matcher(plain).replaceFirst("")).replaceFirst("");
  }

  private static Optional<String> label(String text) {
    var found = alone(text);
    found = found.or(() -> day(text));
    found = found.or(() -> month(text));
    found = found.or(() -> financial(text));
    return found.or(() -> span(text));
  }

  private static Optional<String> alone(String text) {
    return matched(ALONE, text).flatMap(year -> calendar(Integer.parseInt(year.group(1))));
  }

  private static Optional<String> day(String text) {
    var iso =
        matched(ISO, text).flatMap(one -> day(number(one, 1), number(one, 2), number(one, 3)));
    var numbers =
        matched(DAY, text)
            .flatMap(one -> dayOrMonthFirst(year(one, 3), number(one, 1), number(one, 2)));
    var named =
        matched(NAMED_DAY, text)
            .flatMap(
                one ->
                    monthNamed(one.group(2))
                        .flatMap(month -> day(year(one, 3), month, number(one, 1))));
    return iso.or(() -> numbers).or(() -> named);
  }

  /** Which of the two is the month is no matter: the year is the same. */
  private static Optional<String> dayOrMonthFirst(int year, int first, int second) {
    return day(year, second, first).or(() -> day(year, first, second));
  }

  private static Optional<String> day(int year, int month, int day) {
    try {
      return calendar(LocalDate.of(year, month, day).getYear());
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static Optional<String> month(String text) {
    return firstOfMonth(text).flatMap(day -> calendar(day.getYear()));
  }

  private static Optional<Integer> monthNamed(String name) {
    return IntStream.range(0, NAMES.size())
        .filter(at -> NAMES.get(at).startsWith(name) || (name.equals("sept") && at == 8))
        .mapToObj(at -> at + 1)
        .findFirst();
  }

  private static Optional<String> financial(String text) {
    var said = matched(FINANCIAL, text).flatMap(one -> financial(year(one, 1), year(one, 3)));
    var stroke = matched(STROKE, text).flatMap(one -> financial(number(one, 1), year(one, 2)));
    var brief =
        matched(SHORT_STROKE, text)
            .filter(one -> number(one, 1) > MONTHS)
            .flatMap(one -> financial(full(number(one, 1)), full(number(one, 2))));
    var dash =
        matched(DASH, text)
            .filter(one -> number(one, 2) > MONTHS)
            .flatMap(one -> financial(number(one, 1), full(number(one, 2))));
    return said.or(() -> stroke).or(() -> brief).or(() -> dash);
  }

  private static Optional<String> financial(int begins, int ends) {
    return ends == begins + 1 && isPlausible(begins)
        ? Optional.of("%d/%02d".formatted(begins, ends % CENTURY))
        : Optional.empty();
  }

  private static Optional<String> span(String text) {
    return matched(SPAN, text)
        .filter(one -> isPlausible(number(one, 1)) && number(one, 1) < number(one, 2))
        .map(one -> one.group(1) + " to " + one.group(2));
  }

  private static Optional<String> calendar(int year) {
    return isPlausible(year) ? Optional.of(Integer.toString(year)) : Optional.empty();
  }

  private static boolean isPlausible(int year) {
    return year >= FIRST && year <= LAST;
  }

  private static Optional<Matcher> matched(Pattern pattern, String text) {
    var found = pattern.matcher(text);
    return found.matches() ? Optional.of(found) : Optional.empty();
  }

  private static int number(Matcher found, int group) {
    return Integer.parseInt(found.group(group));
  }

  /** The full year in one group, or the short one in the next. */
  private static int year(Matcher found, int group) {
    return found.group(group) == null ? full(number(found, group + 1)) : number(found, group);
  }

  private static int full(int shortYear) {
    return shortYear + (shortYear <= LAST_SHORT ? 20 : 19) * CENTURY;
  }
}
