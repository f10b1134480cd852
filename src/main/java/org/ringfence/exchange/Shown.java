package org.ringfence.exchange;

import java.util.Locale;

/** Turns text out of a file into text that is safe and short enough for a message. */
final class Shown {
  /** A file's whole path is worth printing; a value's beginning is enough. */
  static final int LONGEST_FILE = 400;

  private static final int LONGEST = 60;

  private Shown() {}

  /** The text in quotation marks. */
  static String quoted(String text) {
    return "\"" + text(text) + "\"";
  }

  /** The text cut to a readable length, with what can't be seen spelt out. */
  static String text(String text) {
    return text(text, LONGEST);
  }

  /** The text cut to this length, with what can't be seen spelt out. */
  static String text(String text, int longest) {
    var shown = new StringBuilder();
    text.codePoints().limit(longest).forEach(point -> append(shown, point));
    // Counting as far as one too many is enough, however long the text is.
    if (text.codePoints().limit(longest + 1L).count() > longest) {
      shown.append('…');
    }
    return shown.toString();
  }

  private static void append(StringBuilder shown, int point) {
    switch (Character.getType(point)) {
      // Control, format, surrogate, line and paragraph: they would hide or turn what follows.
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          shown.append(String.format(Locale.ROOT, "\\u%04X", point));
      default -> shown.appendCodePoint(point);
    }
  }
}
