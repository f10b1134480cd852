package org.ringfence.model;

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
