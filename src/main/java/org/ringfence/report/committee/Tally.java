package org.ringfence.report.committee;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ringfence.model.method.MethodSummary;
import org.ringfence.model.paper.Extract;
import org.ringfence.model.paper.Figures;

/**
 * How many installations are in each band.
 *
 * @param byBand by band id, highest first, then those not known yet and the closed ones; every band
 *     of the method
 * @param untold how many have a band that the edition does not give
 * @param lapsed by band id, those of them whose figures were signed and no longer hold
 */
record Tally(Map<String, Integer> byBand, int untold, Map<String, List<Extract>> lapsed) {
  /** The band of what has been removed. */
  static final String CLOSED = "closed";

  /** Counts the installations by the band that {@code band} finds in each. */
  static Tally of(
      List<Extract> installations, MethodSummary method, Function<Extract, Optional<String>> band) {
    var byBand = new LinkedHashMap<String, Integer>();
    method.bands().reversed().forEach(one -> byBand.put(one.id(), 0));
    byBand.put(Figures.NOT_KNOWN, 0);
    byBand.put(CLOSED, 0);
    var untold = 0;
    for (var installation : installations) {
      var found = band.apply(installation);
      found.ifPresent(id -> byBand.merge(id, 1, Integer::sum));
      untold += found.isPresent() ? 0 : 1;
    }
    return new Tally(byBand, untold, lapsed(installations, band));
  }

  /** Those whose figures no longer hold, by the band that {@code band} finds in each. */
  static Map<String, List<Extract>> lapsed(
      List<Extract> installations, Function<Extract, Optional<String>> band) {
    return installations.stream()
        .filter(AsSigned::isCounted)
        .filter(one -> band.apply(one).isPresent())
        .collect(Collectors.groupingBy(one -> band.apply(one).orElseThrow()));
  }

  /** Whether it counts every installation, and none of them as closed. */
  boolean isOfAll() {
    return untold == 0 && in(CLOSED) == 0;
  }

  /** How many are in this band. */
  int in(String band) {
    return byBand.getOrDefault(band, 0);
  }

  /** How many are in any band but the closed one. */
  int open() {
    return byBand.values().stream().mapToInt(Integer::intValue).sum() - in(CLOSED);
  }

  /** The bands that have any, highest first, without the closed one. */
  List<String> found() {
    return byBand.keySet().stream().filter(band -> !band.equals(CLOSED) && in(band) > 0).toList();
  }
}
