package org.ringfence.assessment.officers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ringfence.model.written.Money;

/**
 * Finds amounts of money in running text, in any way that people in Britain write them: {@code
 * £12,500}, {@code 12500 pounds}, {@code £12.5k}, {@code twelve thousand five hundred pounds}, and
 * a bare {@code 12,500}.
 */
final class WrittenAmounts {
  private static final String BLANK = "[\\s\\u00A0\\u2009\\u202F]";
  private static final Pattern FIGURES =
      Pattern.compile(
          "(?<![\\p{L}\\d.,/-])(?:(?<sign>£|gbp|pounds?)"
              + BLANK
              + "*)?(?<number>\\d{1,3}(?:(?:,|"
              + BLANK
              + ")\\d{3})+(?!\\d)|\\d+)(?<part>\\.\\d{1,3})?"
              + BLANK
              + "*(?<times>k|thousand|m|mn|million)?(?![\\p{L}\\d])(?:"
              + BLANK
              + "*(?<word>pounds?|gbp|quid|sterling))?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Map<String, Integer> UNITS =
      Map.ofEntries(
          Map.entry("a", 1),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19),
          Map.entry("twenty", 20),
          Map.entry("thirty", 30),
          Map.entry("forty", 40),
          Map.entry("fifty", 50),
          Map.entry("sixty", 60),
          Map.entry("seventy", 70),
          Map.entry("eighty", 80),
          Map.entry("ninety", 90));
  private static final int HUNDRED = 100;
  private static final int THOUSAND = 1_000;
  private static final int MILLION = 1_000_000;
  private static final int PENCE_DIGITS = 2;
  private static final Set<String> MONEY = Set.of("pound", "pounds", "quid");
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final int FEWEST_BARE = 100;
  private static final int FIRST_YEAR = 1_900;
  private static final int LAST_YEAR = 2_100;
  private static final int MOST_DIGITS = 12;

  private WrittenAmounts() {}

  /**
   * An amount as a text has it.
   *
   * @param shown as it is written
   * @param pounds how much
   * @param step the last place that its figures go to: 1,000 for "£12k", which may be rounded
   * @param isMoney whether the text says that it is money
   */
  record Amount(String shown, BigDecimal pounds, BigDecimal step, boolean isMoney) {
    /** Whether it tells another amount, as it is or rounded. */
    boolean tells(Money other) {
      var exact = BigDecimal.valueOf(other.pence(), PENCE_DIGITS);
      if (exact.compareTo(pounds) == 0) {
        return true;
      }
      var isRough = step.multiply(BigDecimal.TEN).compareTo(exact) > 0;
      return isMoney
          && !isRough
          && exact.divide(step, 0, RoundingMode.HALF_UP).multiply(step).compareTo(pounds) == 0;
    }
  }

  /** All amounts in a text, in its order. */
  static List<Amount> in(String text) {
    var found = new ArrayList<Amount>();
    var figures = FIGURES.matcher(text);
    while (figures.find()) {
      var amount = amount(figures);
      if (amount.isMoney() || isLikely(amount.pounds())) {
        found.add(amount);
      }
    }
    found.addAll(inWords(text));
    return found;
  }

  private static Amount amount(Matcher found) {
    var digits = found.group("number").replaceAll("\\D", "");
    var part = found.group("part") == null ? "" : found.group("part");
    var plain =
        new BigDecimal(
            (digits.length() > MOST_DIGITS ? digits.substring(0, MOST_DIGITS) : digits) + part);
    var times = times(found.group("times"));
    var pounds = plain.multiply(BigDecimal.valueOf(times));
    var isMoney =
        found.group("sign") != null || found.group("word") != null || found.group("times") != null;
    return new Amount(found.group().strip(), pounds, step(pounds), isMoney);
  }

  private static int times(String word) {
    if (word == null) {
      return 1;
    }
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "k", "thousand" -> THOUSAND;
      default -> MILLION;
    };
  }

  /** A bare number is only taken for money where it is neither small nor a year. */
  private static boolean isLikely(BigDecimal pounds) {
    var isYear =
        pounds.compareTo(BigDecimal.valueOf(FIRST_YEAR)) >= 0
            && pounds.compareTo(BigDecimal.valueOf(LAST_YEAR)) <= 0;
    return pounds.compareTo(BigDecimal.valueOf(FEWEST_BARE)) >= 0 && !isYear;
  }

  private static BigDecimal step(BigDecimal pounds) {
    var stripped = pounds.stripTrailingZeros();
    return pounds.signum() == 0
        ? BigDecimal.ONE
        : BigDecimal.ONE.scaleByPowerOfTen(-stripped.scale());
  }

  private static List<Amount> inWords(String text) {
    var found = new ArrayList<Amount>();
    var words = WORD.matcher(text.toLowerCase(Locale.ROOT));
    long whole = 0;
    long group = 0;
    var from = -1;
    while (words.find()) {
      var word = words.group();
      var unit = UNITS.get(word);
      if (unit != null) {
        from = from < 0 ? words.start() : from;
        group += unit;
      } else if (from >= 0 && word.equals("hundred")) {
        group *= HUNDRED;
      } else if (from >= 0 && (word.equals("thousand") || word.equals("million"))) {
        whole += group * (word.equals("million") ? MILLION : THOUSAND);
        group = 0;
      } else if (from >= 0 && MONEY.contains(word) && whole + group > 1) {
        var pounds = BigDecimal.valueOf(whole + group);
        found.add(new Amount(text.substring(from, words.end()), pounds, step(pounds), true));
        from = -1;
      } else if (!word.equals("and")) {
        from = -1;
      }
      if (from < 0) {
        whole = 0;
        group = 0;
      }
    }
    return found;
  }
}
