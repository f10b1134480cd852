package org.ringfence.model.written;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ringfence.model.outcome.Problem;

/**
 * A name that a person can read, on one line: of a body, a site, a device, a person. What takes no
 * room in it is left out, as nothing is lost by that; what hides or turns the rest is refused.
 */
public final class ReadableName {
  /** Hyphens that show at a line's end only, signs without width, and marks of direction. */
  private static final Pattern WITHOUT_ROOM =
      Pattern.compile(
          "[\\u00AD\\u034F\\u061C\\u180E\\u200B\\u200E\\u200F\\u2060-\\u2064\\uFE00-\\uFE0F\\uFEFF]"
              + "|(?<![\\p{L}\\p{M}&&[^\\p{IsLatin}]])[\\u200C\\u200D]|[\\u200C\\u200D]$");

  private static final Pattern BLANKS =
      Pattern.compile("[\\t\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000]+");

  /** Whatever begins another line. */
  private static final Pattern BREAK = Pattern.compile("[\\n\\r\\x0B\\f\\u0085\\u2028\\u2029]");

  /** Letters that show nothing. */
  private static final String EMPTY_LETTERS = "\u115F\u1160\u3164\uFFA0";

  private static final Pattern PATH = Pattern.compile("(?:^|.*[/\\\\])\\.{1,2}(?:[/\\\\].*|$)");
  private static final int LONGEST_SHOWN = 60;

  private ReadableName() {}

  /**
   * The name as it is kept: nothing in it that takes no room, and plain blanks. A line break at its
   * end is none of it; one within it stays, and is a fault: nobody would see two lines run
   * together.
   */
  public static String of(String text) {
    var plain = WITHOUT_ROOM.matcher(text).replaceAll("");
    var line = BREAK.matcher(plain).find() ? plain.replace('\u0085', '\n').strip() : plain;
    return BLANKS.matcher(line).replaceAll(" ");
  }

  /** Whether it would stand on several lines as it is kept. */
  public static boolean hasSeveralLines(String text) {
    return BREAK.matcher(of(text)).find();
  }

  /** The name as it is kept, with a blank for each line break within it. */
  public static String onOneLine(String text) {
    return BREAK.matcher(of(text)).replaceAll(" ").replaceAll(" {2,}", " ");
  }

  /** Why nobody can read it; empty where somebody can, or where there is none. */
  public static Optional<String> fault(String text) {
    return line(text)
        .or(
            () ->
                text.isBlank() || !isEmpty(text)
                    ? Optional.empty()
                    : Optional.of("It holds no letter and no digit: " + shown(text) + "."));
  }

  /** Whether nothing in it is a letter or a digit that shows. */
  public static boolean isEmpty(String text) {
    return of(text).codePoints().noneMatch(ReadableName::isRead);
  }

  /** Why nobody can read a line that need not be a name; empty where somebody can. */
  public static Optional<String> line(String text) {
    return TextLength.LINE
        .above(text)
        .map(
            length ->
                String.format(
                    Locale.UK,
                    "It has %,d characters, and may have %,d: %s.",
                    length,
                    TextLength.LINE.most(),
                    shown(of(text))))
        .or(
            () ->
                hasSeveralLines(text)
                    ? Optional.of(
                        "It has several lines, and stands on one: " + shown(of(text)) + ".")
                    : Optional.empty())
        .or(
            () ->
                of(text).codePoints().anyMatch(ReadableName::isHidden)
                    ? Optional.of(
                        "It holds a character that can't be seen: " + shown(of(text)) + ".")
                    : Optional.empty());
  }

  /** Why something can't be an id; empty where it can. It is never the way to a file. */
  public static Optional<String> idFault(String id) {
    if (!of(id).equals(id)) {
      return Optional.of("It holds a character that can't be seen: " + shown(id) + ".");
    }
    return PATH.matcher(id).matches() || id.startsWith("/") || id.indexOf('\\') >= 0
        ? Optional.of("It looks like the way to a file: " + shown(id) + ".")
        : fault(id);
  }

  private static boolean isRead(int point) {
    return Character.isLetterOrDigit(point) && EMPTY_LETTERS.indexOf(point) < 0;
  }

  private static boolean isHidden(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          true;
      case Character.FORMAT -> point != 0x200C && point != 0x200D;
      default -> false;
    };
  }

  private static String shown(String text) {
    var line = VisibleText.line(text);
    var length = line.codePointCount(0, line.length());
    return length <= LONGEST_SHOWN
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST_SHOWN)) + "…";
  }

  /**
   * That a name can't be read.
   *
   * @param what whose it is: "name of the site"
   */
  public static Optional<Problem> nameProblem(
      String what, String text, String where, String nothing) {
    return fault(text).map(fault -> problem(what, where, fault, nothing));
  }

  /** The same of a line that need not be a name. */
  public static Optional<Problem> lineProblem(
      String what, String text, String where, String nothing) {
    return line(text).map(fault -> problem(what, where, fault, nothing));
  }

  /** The same of an id. */
  public static Optional<Problem> idProblem(
      String what, String text, String where, String nothing) {
    return idFault(text).map(fault -> problem(what, where, fault, nothing));
  }

  private static Problem problem(String what, String where, String fault, String nothing) {
    return new Problem(
        "The %s can't be read. %s".formatted(what, fault),
        where,
        "Type the %s again. %s".formatted(what.toLowerCase(Locale.UK), nothing));
  }
}
