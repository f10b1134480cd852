package org.ringfence.signing;

import java.util.Optional;
import org.bouncycastle.asn1.DERUTF8String;
import org.ringfence.model.outcome.Problem;
import org.ringfence.model.written.NothingSaid;
import org.ringfence.model.written.VisibleText;

/** The name that a key carries: one line that everybody who sees it sees whole. */
final class KeyName {
  /** The longest that a certificate's name may be. */
  private static final int LONGEST = 64;

  private KeyName() {}

  /** Why no key can carry this name; empty where one can. */
  static Optional<Problem> problem(String name) {
    if (NothingSaid.in(name)) {
      return Optional.of(
          new Problem("The key has no name.", "", "Give your name. No key was made."));
    }
    if (!VisibleText.line(name).equals(name)) {
      return Optional.of(
          new Problem(
              "The name holds a character that can't be seen: " + shown(name) + ".",
              "",
              "Type the name again, on one line. No key was made."));
    }
    var length = name.codePointCount(0, name.length());
    return length > LONGEST
        ? Optional.of(
            new Problem(
                "The name has %,d characters; a key's name has at most %d."
                    .formatted(length, LONGEST),
                "",
                "Give a shorter one. No key was made."))
        : Optional.empty();
  }

  private static String shown(String name) {
    var line = VisibleText.line(name);
    return line.codePointCount(0, line.length()) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
  }

  /** The name as a certificate holds it; a first # or \ is nothing but that. */
  static DERUTF8String encoded(String name) {
    return new DERUTF8String(name);
  }
}
