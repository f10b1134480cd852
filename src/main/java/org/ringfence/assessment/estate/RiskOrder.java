package org.ringfence.assessment.estate;

import java.util.Comparator;
import java.util.Optional;
import org.ringfence.model.method.MethodSummary;
import org.ringfence.model.paper.FigurePrecision;
import org.ringfence.model.paper.FigurePrecision.Levels;
import org.ringfence.model.paper.InstallationReportData;
import org.ringfence.model.written.NaturalOrder;

/**
 * Highest risk first, as far as the edition gives it: an order by what is withheld would tell it.
 * What is not known yet stands before the known ones of the band that it is counted as.
 */
final class RiskOrder implements Comparator<InstallationReportData> {
  private final Comparator<InstallationReportData> order;

  RiskOrder(MethodSummary method) {
    this.order =
        Comparator.<InstallationReportData>comparingInt(
                one -> -rank(method, overallBand(one.figures())))
            .thenComparing(one -> !(one.figures() instanceof FigurePrecision.NotKnown))
            .thenComparingInt(one -> -rank(method, headlineBand(one.figures())))
            .thenComparingInt(one -> -overall(one.figures()))
            .thenComparingInt(one -> -headline(one.figures()))
            .thenComparing(InstallationReportData::name, NaturalOrder.OF_NAMES)
            .thenComparing(InstallationReportData::assessmentId);
  }

  @Override
  public int compare(InstallationReportData one, InstallationReportData other) {
    return order.compare(one, other);
  }

  /** Above 0 for a band, the higher the worse; 0 for the closed one; -1 where none is given. */
  private static int rank(MethodSummary method, Optional<String> counted) {
    return counted
        .map(band -> 1 + method.bands().stream().map(MethodSummary.Band::id).toList().indexOf(band))
        .orElse(-1);
  }

  private static Optional<String> overallBand(FigurePrecision figures) {
    return figures instanceof FigurePrecision.NotKnown counted
        ? Optional.of(counted.overall())
        : figures.overallBands().map(Levels::residual);
  }

  private static Optional<String> headlineBand(FigurePrecision figures) {
    return figures instanceof FigurePrecision.NotKnown counted
        ? Optional.of(counted.headline())
        : figures.headlineBands().map(Levels::residual);
  }

  private static int overall(FigurePrecision figures) {
    return figures instanceof FigurePrecision.Exact exact ? exact.overall().residual() : 0;
  }

  private static int headline(FigurePrecision figures) {
    return figures instanceof FigurePrecision.Exact exact ? exact.headline().residual() : 0;
  }
}
