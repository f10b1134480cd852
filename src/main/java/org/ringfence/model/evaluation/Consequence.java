package org.ringfence.model.evaluation;

/**
 * How much a risk matters when it comes about.
 *
 * @param points 1 to 5
 */
public record Consequence(int points) {
  public Consequence {
    Points.check(points);
  }
}
