package org.ringfence.register.sqlite;

import static org.ringfence.register.problem.RegisterTexts.TEXTS;

import java.nio.file.Path;
import org.ringfence.register.problem.RefusedException;

/**
 * Which texts a register keeps: all that come back as they were. A NUL ends a text for parts of
 * SQLite and PostgreSQL takes none; half of a surrogate pair has no place in UTF-8.
 */
final class StorableText {

  private static final int SHOWN = 40;

  private StorableText() {}

  /** The same text, if it can be kept; else it is refused with the place of the first bad sign. */
  static String check(String text, Path register) {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) == 0) {
        throw refusal(text, at, register, TEXTS.say("text.nul"));
      }
      if (Character.isSurrogate(text.charAt(at))) {
        if (!isPair(text, at)) {
          throw refusal(text, at, register, TEXTS.say("text.half"));
        }
        at++;
      }
    }
    return text;
  }

  private static boolean isPair(String text, int at) {
    return at + 1 < text.length()
        && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
  }

  private static RefusedException refusal(String text, int at, Path register, String what) {
    var before = text.substring(Math.max(0, at - SHOWN), at).replaceAll("\\p{Cntrl}", " ");
    return new RefusedException(
        TEXTS.problem("text.refused", register.toString(), what, at + 1, before));
  }
}
