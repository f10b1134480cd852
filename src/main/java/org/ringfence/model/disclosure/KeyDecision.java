package org.ringfence.model.disclosure;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether a committee's decision is a key decision, as somebody has said; the law knows only two.
 */
public enum KeyDecision {
  /** Nobody has said. */
  NOT_STATED("not-stated"),
  YES("yes"),
  NO("no");

  private final String id;

  KeyDecision(String id) {
    this.id = id;
  }

  /** The id under which it is kept and given. */
  public String id() {
    return id;
  }

  /** The one with this id; empty where there is none. */
  public static Optional<KeyDecision> of(String id) {
    return Stream.of(values()).filter(one -> one.id.equals(id)).findFirst();
  }
}
