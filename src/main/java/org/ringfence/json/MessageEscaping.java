package org.ringfence.json;

import org.ringfence.model.written.VisibleText;

/** Turns text out of a file into text that is safe and short enough for a message. */
public final class MessageEscaping {
  /** A file's whole path is worth printing; a value's beginning is enough. */
  static final int LONGEST_FILE = 400;

  private static final int LONGEST = 60;

  private MessageEscaping() {}

  /** The text in quotation marks. */
  public static String quoted(String text) {
    return "\"" + text(text) + "\"";
  }

  /** The text cut to a readable length, with what can't be seen named. */
  public static String text(String text) {
    return text(text, LONGEST);
  }

  /** The text cut to this length, with what can't be seen named. */
  public static String text(String text, int longest) {
    var shown = new StringBuilder();
    text.codePoints().limit(longest).forEach(point -> VisibleText.append(shown, point));
    // Counting as far as one too many is enough, however long the text is.
    if (text.codePoints().limit(longest + 1L).count() > longest) {
      shown.append('…');
    }
    return shown.toString();
  }
}
