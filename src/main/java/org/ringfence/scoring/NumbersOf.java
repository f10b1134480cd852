package org.ringfence.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.ringfence.model.evaluation.RiskLevel;
import org.ringfence.model.evaluation.Status;
import org.ringfence.model.method.Method;
import org.ringfence.model.paper.FigurePrecision.RiskFigure;

/** Puts the figures of single risks together: method, "Whole installation". */
final class NumbersOf {
  private static final int HIGHEST = 25;

  private final String[] bands = new String[HIGHEST + 1];
  private final List<String> headline;

  NumbersOf(Method method) {
    for (int score = 0; score <= HIGHEST; score++) {
      bands[score] = method.band(score);
    }
    this.headline = method.headline();
  }

  ScoreNumbers of(
      Status status, int assurance, List<RiskFigure> risks, List<String> contradictions) {
    var leading = risks.stream().filter(risk -> headline.contains(risk.risk())).toList();
    return new ScoreNumbers(status, assurance, level(risks), level(leading), risks, contradictions);
  }

  private RiskLevel level(List<RiskFigure> among) {
    var inherent = highest(among, RiskFigure::inherent);
    var residual = highest(among, RiskFigure::residual);
    var attainable = highest(among, RiskFigure::attainable);
    var worst = highest(among, RiskFigure::worst);
    var drivers = new ArrayList<String>();
    for (var risk : among) {
      if (residual > 0 && risk.residual() == residual) {
        drivers.add(risk.risk());
      }
    }
    return new RiskLevel(
        inherent,
        residual,
        attainable,
        worst,
        new RiskLevel.Bands(bands[inherent], bands[residual], bands[attainable], bands[worst]),
        drivers);
  }

  private static int highest(List<RiskFigure> risks, ToIntFunction<RiskFigure> score) {
    var highest = 0;
    for (var risk : risks) {
      highest = Math.max(highest, score.applyAsInt(risk));
    }
    return highest;
  }
}
