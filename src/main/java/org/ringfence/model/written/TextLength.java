package org.ringfence.model.written;

import java.util.Optional;

/** How long a text may be that somebody enters or brings in: the one place that says so. */
public enum TextLength {
  /** What stands on one line: a name, a post, a reference. */
  LINE(500),
  /** What may have paragraphs: a reason, a note, what a committee reads. */
  TEXT(10_000);

  private final int most;

  TextLength(int most) {
    this.most = most;
  }

  /** In letters, digits, signs and blanks. */
  public int most() {
    return most;
  }

  /** How long a text is, if that is too long. */
  public Optional<Integer> above(String text) {
    var length = text.length() <= most ? 0 : text.codePointCount(0, text.length());
    return length > most ? Optional.of(length) : Optional.empty();
  }
}
