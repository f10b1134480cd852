package org.ringfence.scoring;

/**
 * What one risk comes to in one view: method, "One risk in one view".
 *
 * @param before likelihood before controls
 * @param floor the lowest likelihood that controls can reach
 * @param reduction what the controls take off, in eighths of a likelihood point
 * @param consequence 1 to 5
 * @param score 1 to 25, with the rules; 0 for what is gone
 */
record RiskPoints(int before, int floor, int reduction, int consequence, int score) {
  private static final int EIGHTHS = 8;

  /** Likelihood after controls, rounded up. */
  int likelihood() {
    return Math.max(1, Math.max(floor, Math.ceilDiv(before * EIGHTHS - reduction, EIGHTHS)));
  }

  /** The score before any control, floor or rule. */
  int inherent() {
    return before * consequence;
  }

  /** The score before any rule. */
  int product() {
    return likelihood() * consequence;
  }

  /**
   * Eighths of a likelihood point, times the consequence, before rounding and rules: how near a
   * score is to the next lower one.
   */
  int eighths() {
    return Math.max(floor * EIGHTHS, before * EIGHTHS - reduction) * consequence;
  }

  RiskPoints withScore(int other) {
    return new RiskPoints(before, floor, reduction, consequence, other);
  }
}
