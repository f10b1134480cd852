package org.ringfence.assessment.officers;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.ringfence.model.written.Money;

/**
 * Something that a public edition withholds, and how a text is searched for it.
 *
 * @param kind what kind of detail it is, in words
 * @param isName whether it is the name of a person
 * @param search finds what a text has of it, as the text has it
 */
record WithheldDetail(String kind, boolean isName, Function<String, Optional<String>> search) {
  private static final int FEWEST_LETTERS = 4;
  private static final int LONG = 6;

  /** Words, however they are spaced and whatever their capitals. */
  static Optional<WithheldDetail> words(String kind, String words) {
    var plain = words.strip().replaceAll("[.,;:!?]+$", "");
    return plain.length() < FEWEST_LETTERS
        ? Optional.empty()
        : Optional.of(
            matching(kind, false, "(?<![\\p{L}\\d])" + spaced(plain) + "(?![\\p{L}\\d])"));
  }

  /** A code: a model or a serial number, whatever parts its letters and digits. */
  static Optional<WithheldDetail> code(String kind, String code) {
    var letters = code.replaceAll("[^\\p{L}\\d]", "");
    if (letters.length() < FEWEST_LETTERS || letters.chars().noneMatch(Character::isDigit)) {
      return Optional.empty();
    }
    var loose = new StringBuilder("(?<![\\p{L}\\d])");
    letters
        .codePoints()
        .forEach(
            point ->
                loose
                    .append(Pattern.quote(Character.toString(point)))
                    .append("[\\s\\p{Pd}_/.:]{0,2}"));
    loose.setLength(loose.length() - "[\\s\\p{Pd}_/.:]{0,2}".length());
    // A longer code that begins with it gives it away as well.
    loose.append(letters.length() < LONG ? "(?![\\p{L}\\d])" : "");
    return Optional.of(matching(kind, false, loose.toString()));
  }

  /** The name of a person, in full, with initials, by title, or the surname first. */
  static Optional<WithheldDetail> person(String kind, String name) {
    var parts = name.strip().split("[\\s.]+", -1);
    var last = parts[parts.length - 1];
    if (parts.length < 2 || last.length() < 2) {
      return Optional.empty();
    }
    var first = Pattern.quote(parts[0]);
    var initial = Pattern.quote(parts[0].substring(0, parts[0].offsetByCodePoints(0, 1)));
    var surname = Pattern.quote(last);
    var given = "(?:" + first + "|" + initial + ")";
    var middle = "(?:[\\s.]+\\p{L}[\\p{L}.]*){0,2}?";
    return Optional.of(
        matching(
            kind,
            true,
            "(?<![\\p{L}\\d])(?:"
                + given
                + middle
                + "[\\s.]+"
                + surname
                + "|(?:mr|mrs|ms|miss|mx|dr)\\.?\\s+"
                + surname
                + "|"
                + surname
                + ",\\s*"
                + given
                + ")(?![\\p{L}\\d])"));
  }

  /** An amount of money, as it is or rounded. */
  static WithheldDetail amount(String kind, Money amount) {
    return new WithheldDetail(
        kind,
        false,
        text ->
            WrittenAmounts.in(text).stream()
                .filter(one -> one.tells(amount))
                .map(WrittenAmounts.Amount::shown)
                .findFirst());
  }

  /** Whatever has this form. */
  static WithheldDetail matching(String kind, boolean isName, String form) {
    var pattern = Pattern.compile(form, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    return new WithheldDetail(
        kind,
        isName,
        text -> {
          var found = pattern.matcher(text);
          return found.find() ? Optional.of(found.group().strip()) : Optional.empty();
        });
  }

  private static String spaced(String words) {
    var spaced = new StringBuilder();
    for (var word : words.split("[\\s,;]+", -1)) {
      spaced.append(spaced.isEmpty() ? "" : "[\\s,;]+").append(Pattern.quote(word));
    }
    return spaced.toString();
  }
}
