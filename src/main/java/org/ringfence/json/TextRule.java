package org.ringfence.json;

import java.util.Optional;

/** Knows which text a file may hold: nearly all, as whoever prints it makes odd characters safe. */
final class TextRule {
  private TextRule() {}

  /** What is wrong with the text; empty if nothing is. */
  static Optional<String> broken(String text, int longest) {
    // A character outside the basic plane counts once, though Java holds it in two.
    if (text.length() > longest && text.codePointCount(0, text.length()) > longest) {
      return Optional.of(String.format("This text is longer than %,d characters.", longest));
    }
    if (text.indexOf('\0') >= 0) {
      return Optional.of("This text has a NUL character in it, which no text needs.");
    }
    var torn = text.codePoints().anyMatch(TextRule::isHalf);
    return torn ? Optional.of("This text has half a character in it.") : Optional.empty();
  }

  private static boolean isHalf(int point) {
    return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
  }
}
