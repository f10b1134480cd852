package org.ringfence.model.evaluation;

/**
 * How readily a risk comes about.
 *
 * @param points 1 to 5
 */
public record Likelihood(int points) {
  public Likelihood {
    Points.check(points);
  }
}
