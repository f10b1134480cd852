package org.ringfence.scoring.maker;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The network addresses that stand in a text with other words, such as a label, and the text
 * without them. Digits that only look like an address stay where they are.
 *
 * @param rest the text as it was, or without the addresses and what announces them
 * @param addresses what was found
 */
record TextAddresses(String rest, Addresses addresses) {
  private static final Addresses NONE = new Addresses(List.of(), List.of());

  /** Six pairs or three fours with marks between, as nothing else is written. */
  private static final Pattern MARKED =
      Pattern.compile(
          "\\w{2}(?:\\s?([:.-])\\s?)\\w{2}(?:\\s?\\1\\s?\\w{2}){4}|\\w{4}\\.\\w{4}\\.\\w{4}");

  private static final Pattern ANNOUNCED =
      Pattern.compile(
          "(?<![\\p{L}\\p{Nd}])(?:mac|hwaddr|ethernet|lan|wlan)(?:[\\s-]?(?:id|addr(?:ess)?))?\\s*[:#=.-]?\\s*$",
          Pattern.CASE_INSENSITIVE);

  /** An address, or the first digits of one, has no fewer characters. */
  private static final int FEWEST = 6;

  private static final Pattern EMPTY = Pattern.compile("\\(\\s*\\)|\\[\\s*\\]");
  private static final Pattern LEFT_OVER = Pattern.compile("^[\\s,;:/|.-]+|[\\s,;:/|\\\\(\\[.-]+$");

  /**
   * Reads a text.
   *
   * @param isRegistered whether the table of prefixes knows whose an address is
   */
  static TextAddresses in(String text, Predicate<String> isRegistered) {
    if (text.chars().filter(Character::isLetterOrDigit).count() < FEWEST) {
      return new TextAddresses(text, NONE);
    }
    var plain = AddressSpelling.plain(text);
    var found =
        Addresses.wholeIn(plain).stream()
            .filter(
                one ->
                    MARKED.matcher(one.group()).matches()
                        || isRegistered.test(Addresses.hexOf(one)))
            .toList();
    var cut =
        Addresses.cutIn(plain).stream()
            .filter(one -> found.stream().noneMatch(whole -> holds(whole, one)))
            .filter(one -> isRegistered.test(Addresses.digitsOfCut(one)))
            .toList();
    return found.isEmpty() && cut.isEmpty()
        ? new TextAddresses(text, NONE)
        : new TextAddresses(
            without(plain, inOrder(found, cut)), Addresses.of(found).and(Addresses.ofCut(cut)));
  }

  private static boolean holds(MatchResult whole, MatchResult cut) {
    return whole.start() < cut.end() && cut.start() < whole.end();
  }

  private static List<MatchResult> inOrder(List<MatchResult> one, List<MatchResult> other) {
    return Stream.concat(one.stream(), other.stream())
        .sorted(Comparator.comparingInt(MatchResult::start))
        .toList();
  }

  private static String without(String plain, List<MatchResult> found) {
    var rest = new StringBuilder();
    var from = 0;
    for (var one : found) {
      rest.append(ANNOUNCED.matcher(plain.substring(from, one.start())).replaceAll("")).append(' ');
      from = one.end();
    }
    rest.append(plain.substring(from));
    return LEFT_OVER
        .matcher(EMPTY.matcher(rest).replaceAll(" "))
        .replaceAll("")
        .replaceAll("\\s+", " ");
  }
}
