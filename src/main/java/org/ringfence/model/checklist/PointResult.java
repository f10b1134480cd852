package org.ringfence.model.checklist;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What came of one point of the test for an air gap. */
public enum PointResult {
  /** It was done, and nothing speaks against an air gap. */
  CLEAR,
  /** Something was found. */
  FOUND,
  /** There is nothing of the kind here, for a reason that is written down. */
  NOT_HERE;

  /** The permanent id: {@code "not-here"}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The result with this id; empty where there is none. */
  public static Optional<PointResult> of(String id) {
    return Arrays.stream(values()).filter(result -> result.id().equals(id)).findFirst();
  }
}
