package org.ringfence.assessment.disclosure;

import org.ringfence.model.evaluation.RiskLevel;
import org.ringfence.model.paper.FigurePrecision.Levels;

/** What is left of a score where only bands are given. */
final class PublishedFigures {
  private PublishedFigures() {}

  static Levels bands(RiskLevel level) {
    return new Levels(level.bands().residual(), level.bands().attainable());
  }
}
