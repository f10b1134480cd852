package org.ringfence.ui.estate;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ringfence.model.dossier.Advised;

/**
 * How many installations stand where; those that are put away are not counted.
 *
 * @param installations how many there are
 * @param sites at how many sites
 * @param waiting of how many the figures are still being worked out
 * @param archived how many are put away
 * @param due how many have to be looked at again by today
 * @param bands by band's id
 * @param places by place in the risk matrix
 * @param makers by maker and band's id
 * @param months how many have to be looked at again, by month
 */
public record EstateFigures(
    int installations,
    int sites,
    int waiting,
    int archived,
    int due,
    Map<String, Integer> bands,
    Map<Advised.Place, Integer> places,
    Map<String, Map<String, Integer>> makers,
    Map<YearMonth, Integer> months) {

  /** Counts rows on a day. */
  static EstateFigures of(List<EstateRow> all, LocalDate today) {
    var rows = all.stream().filter(row -> !row.isArchived()).toList();
    var bands = new HashMap<String, Integer>();
    var places = new HashMap<Advised.Place, Integer>();
    var makers = new HashMap<String, Map<String, Integer>>();
    var months = new TreeMap<YearMonth, Integer>();
    for (var row : rows) {
      if (row.listed().isEmpty()) {
        continue;
      }
      var listed = row.listed().get();
      bands.merge(row.band(), 1, Integer::sum);
      listed.place().ifPresent(place -> places.merge(place, 1, Integer::sum));
      listed.reviewDue().ifPresent(day -> months.merge(YearMonth.from(day), 1, Integer::sum));
      for (var maker : listed.makers()) {
        makers.computeIfAbsent(maker, _ -> new HashMap<>()).merge(row.band(), 1, Integer::sum);
      }
    }
    return new EstateFigures(
        rows.size(),
        (int)
            rows.stream()
                .map(row -> row.entry().organisation().id() + row.entry().site().id())
                .distinct()
                .count(),
        (int) rows.stream().filter(row -> row.listed().isEmpty()).count(),
        all.size() - rows.size(),
        (int) rows.stream().filter(row -> EstateChoice.isDue(row, today)).count(),
        bands,
        places,
        makers,
        Collections.unmodifiableSortedMap(months));
  }

  /** How many stand at a band. */
  int at(String band) {
    return bands.getOrDefault(band, 0);
  }

  /** The makers with most installations, the first of them first. */
  List<String> mostMakers(int most) {
    return makers.entrySet().stream()
        .sorted(
            Comparator.comparingInt(
                    (Map.Entry<String, Map<String, Integer>> one) -> -total(one.getValue()))
                .thenComparing(Map.Entry::getKey))
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** How many installations have equipment of a maker. */
  int of(String maker) {
    return total(makers.getOrDefault(maker, Map.of()));
  }

  private static int total(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
