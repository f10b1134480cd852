package org.ringfence.model.written;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a text says was paid in pounds, read as people in Britain write it.
 *
 * <p>A comma before three digits parts thousands ({@code 1,234}). A point before three digits could
 * part thousands or pence, so {@code 1.234} is not read, nor is {@code 1,23}; {@code 1.234,50} can
 * only be the continental way of writing and is. A range, another currency, and anything with words
 * that are not known here is not read either: an amount is read as it is meant, or not at all.
 *
 * @param amount as written
 * @param withoutVat whether it is said that VAT comes on top
 * @param approximate whether it is said to be about right only
 * @param each whether it is said to be for one of several devices
 */
public record PaidAmount(Money amount, boolean withoutVat, boolean approximate, boolean each) {
  private static final BigDecimal MOST = new BigDecimal("10000000000");
  private static final BigDecimal THOUSAND = new BigDecimal("1000");
  private static final BigDecimal MILLION = new BigDecimal("1000000");
  private static final int LONGEST = 80;
  private static final int PENCE_DIGITS = 2;

  private static final Pattern ABOUT_BEFORE =
      Pattern.compile(
          "^(?:approximately|approx\\b\\.?|about|around|circa|ca\\.|c\\.|c(?=\\s*[£\\d])"
              + "|roughly|estimated|est\\.|est\\b|[~≈])\\s*(?:at\\s+)?");
  private static final Pattern ABOUT_AFTER =
      Pattern.compile("[\\s(]*\\b(?:approximately|approx|est|estimated|or so)\\b\\.?\\)?$");
  private static final Pattern WITHOUT_VAT =
      Pattern.compile(
          "[\\s,;(+]*(?:(?<=[\\s,;(\\d])(?:excluding|exclusive"
              + " of|excl|exc|ex|plus|without|before|net of)\\b\\.?|\\+)\\s*v\\.?a\\.?t\\.?\\)?$"
              + "|[\\s,;(]+net\\)?$");
  private static final Pattern WITH_VAT =
      Pattern.compile(
          "[\\s,;(]*(?<=[\\s,;(\\d])(?:including|inclusive"
              + " of|incl|inc|with)\\b\\.?\\s*v\\.?a\\.?t\\.?\\)?$|[\\s,;(]+gross\\)?$");
  private static final Pattern TOTAL =
      Pattern.compile("[\\s,;(]+(?:in total|total|altogether|all together|for the lot)\\)?$");
  private static final Pattern EACH_AFTER =
      Pattern.compile(
          "[\\s,(]*(?:\\b(?:each|ea|apiece)\\b\\.?|(?:\\bper\\b|/)\\s*(?:camera|device|unit|item))\\)?$");
  private static final Pattern EACH_BEFORE = Pattern.compile("^@\\s*");
  private static final Pattern TIMES =
      Pattern.compile("^([1-9]\\d{0,4})\\s*(?:x|×|@|\\*)\\s*(?=[£\\d])");
  private static final Pattern TIMES_AFTER =
      Pattern.compile("(?<=\\d)\\s+(?:x|×|\\*)\\s*([1-9]\\d{0,4})$");
  private static final Pattern CURRENCY = Pattern.compile("^(?:gbp|£)\\s*|\\s*(?:gbp|pounds?)$");
  private static final Pattern DASH = Pattern.compile("(?<=\\d)[.,][-–—]$");
  private static final Pattern SHORT =
      Pattern.compile("^(\\d{1,7}(?:\\.\\d{1,4})?)\\s*(k|m|thousand|million)$");
  private static final Pattern PLAIN = Pattern.compile("\\d{1,12}(?:\\.\\d{1,2})?");
  private static final Pattern COMMAS = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,2})?");
  private static final Pattern SPACES = Pattern.compile("\\d{1,3}(?: \\d{3})+[.,]\\d{1,2}");
  private static final Pattern POINTS =
      Pattern.compile("\\d{1,3}(?:(?:\\.\\d{3})+,\\d{1,2}|(?:\\.\\d{3}){2,})");
  private static final Pattern DECIMAL_COMMA = Pattern.compile("\\d{4,12},\\d{2}|\\d{3},00");

  /** The amount that a text names; empty where it names none, or none that is certain. */
  public static Optional<PaidAmount> read(String text) {
    var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip();
    return plain.length() > LONGEST ? Optional.empty() : new Reading(plain).amount();
  }

  /** Whether nothing is said about the amount but how much it is. */
  public boolean isPlain() {
    return !withoutVat && !approximate && !each;
  }

  /**
   * What was paid for all devices together; empty where it is given for each and nobody knows how
   * many there are.
   */
  public Optional<Money> total(Optional<Integer> devices) {
    return each
        ? devices
            .filter(number -> number > 0)
            .flatMap(number -> money(BigDecimal.valueOf(amount.pence(), PENCE_DIGITS), number))
        : Optional.of(amount);
  }

  private static Optional<Money> money(BigDecimal pounds, long times) {
    var all = pounds.multiply(BigDecimal.valueOf(times));
    return all.compareTo(MOST) > 0 || all.stripTrailingZeros().scale() > PENCE_DIGITS
        ? Optional.empty()
        : Optional.of(new Money(all.movePointRight(PENCE_DIGITS).longValueExact()));
  }

  /** Takes off what is said around the amount, until nothing but the amount is left. */
  private static final class Reading {
    private String left;

    Reading(String text) {
      left = text;
    }

    Optional<PaidAmount> amount() {
      var withVat = false;
      var withoutVat = false;
      var approximate = false;
      var each = false;
      String before;
      do {
        before = left;
        approximate |= takes(ABOUT_BEFORE) || takes(ABOUT_AFTER);
        withVat |= takes(WITH_VAT);
        withoutVat |= takes(WITHOUT_VAT);
        takes(TOTAL);
        each |= takes(EACH_AFTER) || takes(EACH_BEFORE);
      } while (!left.equals(before));
      if (withVat && withoutVat) {
        return Optional.empty();
      }
      var times = times();
      var isForEach = each && times.isEmpty();
      takes(CURRENCY);
      takes(CURRENCY);
      takes(DASH);
      return number(left.strip())
          .flatMap(pounds -> PaidAmount.money(pounds, times.orElse(1)))
          .map(new Said(withoutVat, approximate, isForEach)::of);
    }

    private record Said(boolean withoutVat, boolean approximate, boolean each) {
      PaidAmount of(Money amount) {
        return new PaidAmount(amount, withoutVat, approximate, each);
      }
    }

    private Optional<Integer> times() {
      return Stream.of(TIMES, TIMES_AFTER)
          .map(times -> times.matcher(left))
          .filter(Matcher::find)
          .findFirst()
          .map(
              found -> {
                left = left.substring(0, found.start()) + left.substring(found.end());
                return Integer.valueOf(found.group(1));
              });
    }

    private boolean takes(Pattern said) {
      var found = said.matcher(left);
      if (!found.find()) {
        return false;
      }
      left = (left.substring(0, found.start()) + left.substring(found.end())).strip();
      return true;
    }

    private static Optional<BigDecimal> number(String text) {
      var brief = SHORT.matcher(text);
      if (brief.matches()) {
        var size = brief.group(2).charAt(0) == 'k' || brief.group(2).startsWith("t");
        return Optional.of(new BigDecimal(brief.group(1)).multiply(size ? THOUSAND : MILLION));
      }
      if (PLAIN.matcher(text).matches()) {
        return Optional.of(new BigDecimal(text));
      }
      if (COMMAS.matcher(text).matches()) {
        return Optional.of(new BigDecimal(text.replace(",", "")));
      }
      if (SPACES.matcher(text).matches()) {
        return Optional.of(new BigDecimal(text.replace(" ", "").replace(',', '.')));
      }
      return POINTS.matcher(text).matches() || DECIMAL_COMMA.matcher(text).matches()
          ? Optional.of(new BigDecimal(text.replace(".", "").replace(',', '.')))
          : Optional.empty();
    }
  }
}
