package org.ringfence.model.verdict;

import java.util.Optional;

/**
 * A line of text by which a paper differs from the one that Ringfence writes. It helps to see what
 * somebody edited and proves nothing: it is what one reader sees. A line that was changed is one,
 * with both of its forms.
 *
 * @param written as Ringfence writes it, with the words around what differs, in a workbook with its
 *     sheet and row; empty for a line that was added
 * @param given the same in the paper that is looked at; empty for a line that was removed
 */
public record TextChange(Optional<String> written, Optional<String> given) {

  /** What was done to a line. */
  public enum Kind {
    /** Some of its words are others. */
    CHANGED,
    /** It is in the paper that is looked at alone. */
    ADDED,
    /** It is in the paper made again alone. */
    REMOVED
  }

  /** A line that reads otherwise. */
  public static TextChange changed(String written, String given) {
    return new TextChange(Optional.of(written), Optional.of(given));
  }

  /** A line that is new. */
  public static TextChange added(String given) {
    return new TextChange(Optional.empty(), Optional.of(given));
  }

  /** A line that is gone. */
  public static TextChange removed(String written) {
    return new TextChange(Optional.of(written), Optional.empty());
  }

  /** What was done to it. */
  public Kind kind() {
    if (given.isEmpty()) {
      return Kind.REMOVED;
    }
    return written.isEmpty() ? Kind.ADDED : Kind.CHANGED;
  }
}
