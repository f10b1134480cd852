package org.ringfence.assessment.officers;

import org.ringfence.model.written.VisibleText;

/** The first words of a text, to tell it from others. */
final class Excerpts {
  private static final int LONGEST = 60;

  private Excerpts() {}

  static String of(String text) {
    var line = VisibleText.line(text).strip();
    return line.codePointCount(0, line.length()) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST)).strip() + "…";
  }
}
