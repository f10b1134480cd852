package org.ringfence.model.installation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * On what an answer rests, lowest first. The order is the method's: {@code INDEPENDENT} is above
 * {@code INSPECTED} even where both earn the same share.
 */
public enum Basis {
  UNKNOWN(0),
  STATED(1),
  DOCUMENTED(2),
  INSPECTED(3),
  INDEPENDENT(4);

  private final int rank;

  Basis(int rank) {
    this.rank = rank;
  }

  /** Its place in the order, from 0 for unknown to 4 for independent. */
  public int rank() {
    return rank;
  }

  /** The permanent id, as in the catalogue and in files: {@code "stated"}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether this basis is the same as the other or above it. */
  public boolean isAtLeast(Basis other) {
    return compareTo(other) >= 0;
  }

  /** The basis with this id; empty where there is none. */
  public static Optional<Basis> of(String id) {
    return Arrays.stream(values()).filter(basis -> basis.id().equals(id)).findFirst();
  }
}
