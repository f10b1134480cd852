package org.ringfence.model.written;

import java.util.Locale;

/**
 * Text of somebody else's as a message or a terminal shows it: nothing in it moves the cursor,
 * hides or turns what follows. A break of a line is a space; what can't be seen is named, as {@code
 * [U+202E]}.
 */
public final class VisibleText {
  private VisibleText() {}

  /** The text on one line. */
  public static String line(String text) {
    var shown = new StringBuilder(text.length());
    text.codePoints().forEach(point -> append(shown, point));
    return shown.toString();
  }

  /** Adds one character as it is shown. */
  public static void append(StringBuilder shown, int point) {
    switch (Character.getType(point)) {
      case Character.CONTROL -> shown.append(isSpace(point) ? " " : code(point));
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> shown.append(' ');
      case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED ->
          shown.append(code(point));
      default -> shown.appendCodePoint(point);
    }
  }

  private static boolean isSpace(int point) {
    return point == '\n' || point == '\r' || point == '\t' || point == 0x85;
  }

  private static String code(int point) {
    return String.format(Locale.ROOT, "[U+%04X]", point);
  }
}
