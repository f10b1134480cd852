package org.ringfence.scoring.maker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The network addresses in a text, in any form that people write: with any of the usual separators,
 * words before, leading zeros dropped, several in one field. An address with a letter where a digit
 * should stand is not read; it is a person's to say.
 *
 * @param hex their digits in upper case; fewer than twelve where the others are not there
 * @param doubtful those with a letter in place of a digit
 */
record Addresses(List<String> hex, List<Doubtful> doubtful) {
  private static final String DIGIT = "[0-9A-FOIL]";
  private static final String OCTET = DIGIT + "{2}";
  private static final String SHORT = DIGIT + "{1,2}";
  private static final String APART = "(?<![0-9A-Z])";
  private static final String ENDS = "(?![0-9A-Z])";

  /** Whole addresses, the form with most separators first, so that none is read as another. */
  private static final List<Pattern> WHOLE =
      List.of(
          Pattern.compile(
              APART
                  + SHORT
                  + "(\\s?[:.\\-]\\s?)(?:"
                  + SHORT
                  + "\\1){4}"
                  + SHORT
                  + ENDS
                  + "(?!\\1"
                  + DIGIT
                  + ")"),
          Pattern.compile(
              APART + OCTET + "(?: " + OCTET + "){5}" + ENDS + "(?! " + OCTET + ENDS + ")"),
          Pattern.compile(
              APART
                  + "(?:"
                  + OCTET
                  + "){2}([:.\\- ])(?:"
                  + OCTET
                  + "){2}\\1(?:"
                  + OCTET
                  + "){2}"
                  + ENDS),
          Pattern.compile(APART + "(?:" + OCTET + "){3}[:.\\- ]?(?:" + OCTET + "){3}" + ENDS));

  /** The first digits alone: three octets or more. */
  private static final Pattern BEGINNING =
      Pattern.compile("[0-9A-F]{6,11}|[0-9A-F]{1,2}(?:[:.\\- ][0-9A-F]{1,2}){2,4}");

  private static final String MASK = "[X*?#.\u2026]";

  /** The first digits of an address whose others are hidden or cut off, in the midst of a text. */
  private static final Pattern CUT =
      Pattern.compile(
          "(?<![0-9A-Z:.-])(?:"
              + "[0-9A-F]{2}([:. -])[0-9A-F]{2}\\1[0-9A-F]{2}(?:\\1[0-9A-F]{1,2}){0,2}(?:\\1?"
              + MASK
              + ")*+(?!\\1?[0-9A-Z])"
              + "|[0-9A-F]{6,11}"
              + MASK
              + "{0,6}(?![0-9A-Z])"
              + "|[0-9A-F]{4}([.-])[0-9A-F]{2,4}"
              + MASK
              + "{0,2}(?:\\2"
              + MASK
              + "{1,4})?(?![0-9A-Z]))");

  private static final Pattern MASKS = Pattern.compile("[:.-]?" + MASK + "+");
  private static final Pattern DAY_OR_HOUR =
      Pattern.compile("[0-9-]+|(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d");

  private static final Pattern SEPARATOR = Pattern.compile("\\s?[:.\\-]\\s?| ");
  private static final Pattern LETTER = Pattern.compile("[OIL]");

  /**
   * An address with a letter in place of a digit.
   *
   * @param written as it was read
   * @param hex with digits in place of the letters
   */
  record Doubtful(String written, String hex) {
    /** As labels print it: C0:56:E3:12:34:56. */
    String asPrinted() {
      return hex.replaceAll("..(?!$)", "$0:");
    }
  }

  Addresses {
    hex = List.copyOf(hex);
    doubtful = List.copyOf(doubtful);
  }

  static Addresses of(List<MatchResult> found) {
    var hex = new LinkedHashSet<String>();
    var doubtful = new LinkedHashSet<Doubtful>();
    found.forEach(one -> add(one, hex, doubtful));
    return new Addresses(List.copyOf(hex), List.copyOf(doubtful));
  }

  /** Those of which only the first digits are there. */
  static Addresses ofCut(List<MatchResult> found) {
    return new Addresses(found.stream().map(Addresses::digitsOfCut).distinct().toList(), List.of());
  }

  /** The addresses in these fields, each once. */
  static Addresses in(List<String> fields) {
    var hex = new LinkedHashSet<String>();
    var doubtful = new LinkedHashSet<Doubtful>();
    for (var field : fields) {
      read(field, hex, doubtful);
    }
    return new Addresses(List.copyOf(hex), List.copyOf(doubtful));
  }

  /** Whether one stands there that a device can have: not all ones, nor nothing. */
  boolean isThere() {
    return !doubtful.isEmpty() || hex.stream().anyMatch(one -> !one.matches("F+|0+"));
  }

  /** These and those of another text, each once. */
  Addresses and(Addresses other) {
    return new Addresses(
        Stream.concat(hex.stream(), other.hex().stream()).distinct().toList(),
        Stream.concat(doubtful.stream(), other.doubtful().stream()).distinct().toList());
  }

  /** Where whole addresses stand in a text whose separators are plain, in its order. */
  static List<MatchResult> wholeIn(String plain) {
    return found(upper(plain));
  }

  /**
   * Where the first digits of addresses stand alone in a text whose separators are plain, in its
   * order; not a day or an hour, which are digits and nothing else.
   */
  static List<MatchResult> cutIn(String plain) {
    return CUT.matcher(upper(plain))
        .results()
        .filter(one -> digitsOfCut(one).length() >= 6)
        .filter(one -> !DAY_OR_HOUR.matcher(one.group()).matches())
        .toList();
  }

  /** The digits that are there of one that is hidden or cut off. */
  static String digitsOfCut(MatchResult one) {
    return digits(MASKS.matcher(one.group()).replaceAll(""));
  }

  /** The digits of one that was found. */
  static String hexOf(MatchResult found) {
    return digits(found.group());
  }

  private static void read(
      String field, LinkedHashSet<String> hex, LinkedHashSet<Doubtful> doubtful) {
    var text = upper(AddressSpelling.plain(field).strip());
    var whole = found(text);
    for (var one : whole) {
      add(one, hex, doubtful);
    }
    if (whole.isEmpty()) {
      beginning(text).ifPresent(hex::add);
      cutIn(text).stream()
          .filter(one -> MASKS.matcher(one.group()).find())
          .map(Addresses::digitsOfCut)
          .forEach(hex::add);
    }
  }

  private static void add(
      MatchResult one, LinkedHashSet<String> hex, LinkedHashSet<Doubtful> doubtful) {
    var written = one.group();
    if (LETTER.matcher(written).find()) {
      doubtful.add(new Doubtful(written, digits(written)));
    } else {
      hex.add(digits(written));
    }
  }

  /** In capitals, each letter in its place: no capital takes less room, and some take more. */
  private static String upper(String text) {
    var capitals = text.toUpperCase(Locale.ROOT);
    return capitals.length() == text.length()
        ? capitals
        : text.codePoints()
            .map(Character::toUpperCase)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  private static List<MatchResult> found(String text) {
    var found = new ArrayList<MatchResult>();
    for (var form : WHOLE) {
      form.matcher(text)
          .results()
          .filter(one -> found.stream().noneMatch(other -> overlap(one, other)))
          .filter(one -> standsAlone(text, one))
          .toList()
          .forEach(found::add);
    }
    found.sort(Comparator.comparingInt(MatchResult::start));
    return found;
  }

  /** Whether it is no piece of something longer, such as a number with more digits in groups. */
  private static boolean standsAlone(String text, MatchResult one) {
    var between = SEPARATOR.matcher(one.group()).results().map(MatchResult::group).findFirst();
    var group =
        "\\s?[" + between.map(String::strip).filter(s -> !s.isEmpty()).orElse("-") + "]\\s?";
    var before = text.substring(0, one.start());
    return !Pattern.compile("(?:^|[^0-9A-Z])[0-9A-F]+" + group + "$").matcher(before).find()
        && !Pattern.compile("^" + group + "[0-9A-F]+(?![0-9A-Z])")
            .matcher(text.substring(one.end()))
            .find();
  }

  private static boolean overlap(MatchResult one, MatchResult other) {
    return one.start() < other.end() && other.start() < one.end();
  }

  private static Optional<String> beginning(String text) {
    return BEGINNING.matcher(text).matches()
        ? Optional.of(digits(text)).filter(digits -> digits.length() >= 6)
        : Optional.empty();
  }

  /** Octet by octet, so that a dropped leading zero comes back. */
  private static String digits(String written) {
    var octets = SEPARATOR.split(written, -1);
    return Stream.of(octets)
        .map(octet -> octet.length() == 1 ? "0" + octet : octet)
        .collect(Collectors.joining())
        .replace('O', '0')
        .replace('I', '1')
        .replace('L', '1');
  }
}
