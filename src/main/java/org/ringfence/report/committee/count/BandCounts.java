package org.ringfence.report.committee.count;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ringfence.model.method.MethodSummary;
import org.ringfence.model.paper.FigurePrecision;
import org.ringfence.model.paper.InstallationReportData;
import org.ringfence.report.workbook.sheet.FigureSource;

/**
 * How many installations are in each band.
 *
 * @param byBand by band id, highest first, then those not known yet and the closed ones; every band
 *     of the method
 * @param untold how many have a band that the edition does not give
 * @param lapsed by band id, those of them whose figures were signed and no longer hold
 */
public record BandCounts(
    Map<String, Integer> byBand, int untold, Map<String, List<InstallationReportData>> lapsed) {
  /** The band of what has been removed. */
  public static final String CLOSED = "closed";

  /** Counts the installations by the band that {@code band} finds in each. */
  public static BandCounts of(
      List<InstallationReportData> installations,
      MethodSummary method,
      Function<InstallationReportData, Optional<String>> band) {
    var byBand = new LinkedHashMap<String, Integer>();
    method.bands().reversed().forEach(one -> byBand.put(one.id(), 0));
    byBand.put(FigurePrecision.NOT_KNOWN, 0);
    byBand.put(CLOSED, 0);
    var untold = 0;
    for (var installation : installations) {
      var found = band.apply(installation);
      found.ifPresent(id -> byBand.merge(id, 1, Integer::sum));
      untold += found.isPresent() ? 0 : 1;
    }
    return new BandCounts(byBand, untold, lapsed(installations, band));
  }

  /** Those whose figures no longer hold, by the band that {@code band} finds in each. */
  public static Map<String, List<InstallationReportData>> lapsed(
      List<InstallationReportData> installations,
      Function<InstallationReportData, Optional<String>> band) {
    return installations.stream()
        .filter(BandCounts::isLapsed)
        .filter(one -> band.apply(one).isPresent())
        .collect(Collectors.groupingBy(one -> band.apply(one).orElseThrow()));
  }

  /** Whether figures are told of an installation that were signed and no longer hold. */
  static boolean isLapsed(InstallationReportData one) {
    return FigureSource.lapsed(one) && !(one.figures() instanceof FigurePrecision.None);
  }

  /** Whether it counts every installation, and none of them as closed. */
  public boolean isOfAll() {
    return untold == 0 && in(CLOSED) == 0;
  }

  /** How many are in this band. */
  public int in(String band) {
    return byBand.getOrDefault(band, 0);
  }

  /** How many are in any band but the closed one. */
  public int open() {
    return byBand.values().stream().mapToInt(Integer::intValue).sum() - in(CLOSED);
  }

  /** The bands that have any, highest first, without the closed one. */
  public List<String> found() {
    return byBand.keySet().stream().filter(band -> !band.equals(CLOSED) && in(band) > 0).toList();
  }
}
