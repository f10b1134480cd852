package org.ringfence.model.evaluation;

/** The range that likelihood and consequence share. */
final class Points {
  private Points() {}

  static void check(int points) {
    if (points < 1 || points > 5) {
      throw new IllegalArgumentException("points run from 1 to 5, not " + points);
    }
  }
}
