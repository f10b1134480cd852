package org.ringfence.report.check;

import java.util.Locale;
import org.ringfence.model.written.VisibleText;

/** Text of a paper as a message shows it: what can't be seen is named, and too long is cut. */
final class Excerpt {
  private static final int MOST = 120;
  private static final int INVISIBLE_IN_WIDTH = 0x00AD;

  private Excerpt() {}

  static String text(String text) {
    var shown = new StringBuilder();
    text.codePoints().limit(MOST).forEach(point -> append(shown, point));
    return text.codePointCount(0, text.length()) > MOST ? shown + " …" : shown.toString();
  }

  private static void append(StringBuilder shown, int point) {
    if (point == INVISIBLE_IN_WIDTH || (point > 0x7F && Character.isSpaceChar(point))) {
      shown.append(code(point));
    } else {
      VisibleText.append(shown, point);
    }
  }

  private static String code(int point) {
    return String.format(Locale.ROOT, "[U+%04X]", point);
  }
}
