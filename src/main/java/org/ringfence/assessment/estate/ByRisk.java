package org.ringfence.assessment.estate;

import java.util.Comparator;
import java.util.Optional;
import org.ringfence.model.method.MethodSummary;
import org.ringfence.model.paper.Extract;
import org.ringfence.model.paper.Figures;
import org.ringfence.model.paper.Figures.Levels;
import org.ringfence.model.written.NaturalOrder;

/**
 * Highest risk first, as far as the edition gives it: an order by what is withheld would tell it.
 * What is not known yet stands before the known ones of the band that it is counted as.
 */
final class ByRisk implements Comparator<Extract> {
  private final Comparator<Extract> order;

  ByRisk(MethodSummary method) {
    this.order =
        Comparator.<Extract>comparingInt(one -> -rank(method, overallBand(one.figures())))
            .thenComparing(one -> !(one.figures() instanceof Figures.NotKnown))
            .thenComparingInt(one -> -rank(method, headlineBand(one.figures())))
            .thenComparingInt(one -> -overall(one.figures()))
            .thenComparingInt(one -> -headline(one.figures()))
            .thenComparing(Extract::name, NaturalOrder.OF_NAMES)
            .thenComparing(Extract::assessmentId);
  }

  @Override
  public int compare(Extract one, Extract other) {
    return order.compare(one, other);
  }

  /** Above 0 for a band, the higher the worse; 0 for the closed one; -1 where none is given. */
  private static int rank(MethodSummary method, Optional<String> counted) {
    return counted
        .map(band -> 1 + method.bands().stream().map(MethodSummary.Band::id).toList().indexOf(band))
        .orElse(-1);
  }

  private static Optional<String> overallBand(Figures figures) {
    return figures instanceof Figures.NotKnown counted
        ? Optional.of(counted.overall())
        : figures.overallBands().map(Levels::residual);
  }

  private static Optional<String> headlineBand(Figures figures) {
    return figures instanceof Figures.NotKnown counted
        ? Optional.of(counted.headline())
        : figures.headlineBands().map(Levels::residual);
  }

  private static int overall(Figures figures) {
    return figures instanceof Figures.Exact exact ? exact.overall().residual() : 0;
  }

  private static int headline(Figures figures) {
    return figures instanceof Figures.Exact exact ? exact.headline().residual() : 0;
  }
}
