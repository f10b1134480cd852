package org.ringfence.model.evaluation;

import java.util.Locale;

/** How far an assessment can be relied on. */
public enum Status {
  /** The installation is gone. */
  CLOSED,
  /** Something that nothing can be said without is not known, or denied. */
  NOT_ASSESSABLE,
  /** Something that has to be asked is not known. */
  PROVISIONAL,
  /** Everything that has to be asked is known. */
  COMPLETE;

  /**
   * Whether enough is known to show the risk; where it is not, a score is only a cautious count.
   */
  public boolean isKnown() {
    return this != NOT_ASSESSABLE;
  }

  /** The permanent id: {@code "not-assessable"}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
