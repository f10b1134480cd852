package org.ringfence.assessment;

import java.util.Comparator;
import java.util.Optional;
import org.ringfence.model.Extract;
import org.ringfence.model.Figures;
import org.ringfence.model.Figures.Levels;
import org.ringfence.model.MethodSummary;

/**
 * Highest risk first, as far as the edition gives it: an order by what is withheld would tell it.
 */
final class ByRisk implements Comparator<Extract> {
  private final Comparator<Extract> order;

  ByRisk(MethodSummary method) {
    this.order =
        Comparator.<Extract>comparingInt(one -> -rank(method, one.figures().overallBands()))
            .thenComparingInt(one -> -rank(method, one.figures().headlineBands()))
            .thenComparingInt(one -> -overall(one.figures()))
            .thenComparingInt(one -> -headline(one.figures()))
            .thenComparing(Extract::name)
            .thenComparing(Extract::assessmentId);
  }

  @Override
  public int compare(Extract one, Extract other) {
    return order.compare(one, other);
  }

  /** Above 0 for a band, the higher the worse; 0 for the closed one; -1 where none is given. */
  private static int rank(MethodSummary method, Optional<Levels> bands) {
    return bands
        .map(Levels::residual)
        .map(band -> 1 + method.bands().stream().map(MethodSummary.Band::id).toList().indexOf(band))
        .orElse(-1);
  }

  private static int overall(Figures figures) {
    return figures instanceof Figures.Exact exact ? exact.overall().residual() : 0;
  }

  private static int headline(Figures figures) {
    return figures instanceof Figures.Exact exact ? exact.headline().residual() : 0;
  }
}
