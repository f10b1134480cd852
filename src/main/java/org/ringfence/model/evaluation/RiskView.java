package org.ringfence.model.evaluation;

import java.util.Locale;

/** The three ways to look at the same answers. */
public enum RiskView {
  /** Today, as evidenced. */
  RESIDUAL,
  /** If an inspection confirms what is said and finds nothing worse. */
  ATTAINABLE,
  /** If what is merely said proves false: the worst that is plausible. */
  WORST;

  /** The permanent id: {@code "residual"}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
