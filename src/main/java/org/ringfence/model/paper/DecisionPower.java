package org.ringfence.model.paper;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * By which power a decision is taken: section 9D of the Local Government Act 2000 divides a
 * council's functions between its executive and the council with its committees.
 */
public enum DecisionPower {
  /** Nobody has said. */
  NOT_STATED,
  /** The executive: a cabinet, its members and those to whom they delegate. */
  EXECUTIVE,
  /** The council and its committees. */
  COUNCIL;

  /** The permanent id: {@code "not-stated"}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The one with this id; empty where there is none. */
  public static Optional<DecisionPower> of(String id) {
    return Arrays.stream(values()).filter(one -> one.id().equals(id)).findFirst();
  }
}
