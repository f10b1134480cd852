package org.ringfence.model.evaluation;

import java.util.List;

/**
 * The highest of several risks, in each view, with the band of each.
 *
 * @param inherent 1 to 25: before any control, floor or rule
 * @param residual 0 to 25: today, as evidenced
 * @param attainable 0 to residual: if an inspection confirms what is said
 * @param worst residual to 25: the plausible worst
 * @param bands band ids of the four
 * @param drivers ids of the risks that reach the residual score, in the method's order
 */
public record RiskLevel(
    int inherent, int residual, int attainable, int worst, Bands bands, List<String> drivers) {
  public RiskLevel {
    drivers = List.copyOf(drivers);
  }

  /** The band ids of the four scores. */
  public record Bands(String inherent, String residual, String attainable, String worst) {}
}
