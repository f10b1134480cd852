package org.ringfence.model.evaluation;

/**
 * A place in the matrix and the score that goes with it.
 *
 * @param likelihood 1 to 5
 * @param consequence 1 to 5
 * @param score 0 to 25; it differs from the product where a rule lifted it, where the installation
 *     is closed, or where one view bounds another
 */
public record RiskScore(Likelihood likelihood, Consequence consequence, int score) {

  /** The plain product. */
  public static RiskScore of(Likelihood likelihood, Consequence consequence) {
    return new RiskScore(likelihood, consequence, likelihood.points() * consequence.points());
  }
}
