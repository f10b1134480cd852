package org.ringfence.report.text;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Makes any text harmless for a paper: what XML or a reader's eye can't take is made visible, and a
 * text too long for its place is cut and says so.
 */
public final class SafeText {
  /** The most that fits a table row that must not run over a page. */
  static final int PAPER_LIMIT = 2_000;

  /** The most that a cell of a workbook holds. */
  static final int CELL_LIMIT = 32_767;

  private static final Pattern DECODED_BY_EXCEL = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
  private static final char UNREADABLE = '\uFFFD';

  private SafeText() {}

  /** The text as a Word paper can print it, with {@code cutMark} at the end where it was cut. */
  public static String paper(String text, String cutMark) {
    return cut(visible(text), PAPER_LIMIT, cutMark);
  }

  /**
   * The text as a workbook's cell can hold it, with {@code cutMark} at the end where it was cut.
   * Excel reads {@code _x0041_} as the letter A, so that such a sequence is escaped.
   */
  public static String cell(String text, String cutMark) {
    if (text.length() <= CELL_LIMIT && isPlain(text) && text.indexOf('_') < 0) {
      return text;
    }
    var escaped = DECODED_BY_EXCEL.matcher(visible(text)).replaceAll("_x005F_");
    return cut(escaped, CELL_LIMIT, cutMark);
  }

  /** Whether a spreadsheet might take the text for a formula when somebody edits the cell. */
  public static boolean looksLikeFormula(String text) {
    return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
  }

  private static String visible(String text) {
    return isPlain(text) ? text : madeVisible(text);
  }

  /** A plain loop: a large workbook asks this of millions of texts. */
  private static boolean isPlain(String text) {
    for (var at = 0; at < text.length(); at++) {
      if (!isPlain(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  /** What nearly all text consists of. */
  private static boolean isPlain(char character) {
    return character >= ' ' && character < 0x7F;
  }

  private static String madeVisible(String text) {
    var lines = text.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ');
    var safe = new StringBuilder(lines.length());
    lines.codePoints().forEach(point -> append(safe, point));
    return safe.toString();
  }

  private static void append(StringBuilder safe, int point) {
    if (turnsDirection(point)) {
      safe.append(String.format(Locale.ROOT, "[U+%04X]", point));
    } else if (point != '\n' && isUnreadable(point)) {
      safe.append(UNREADABLE);
    } else {
      safe.appendCodePoint(point);
    }
  }

  /** Marks that can make a text look like another: embeddings, overrides and isolates. */
  private static boolean turnsDirection(int point) {
    return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
  }

  private static boolean isUnreadable(int point) {
    return Character.isISOControl(point)
        || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)
        || (point & 0xFFFE) == 0xFFFE;
  }

  private static String cut(String text, int limit, String cutMark) {
    if (text.length() <= limit) {
      return text;
    }
    var end = limit - cutMark.length() - 1;
    var whole = Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    return text.substring(0, whole) + " " + cutMark;
  }
}
