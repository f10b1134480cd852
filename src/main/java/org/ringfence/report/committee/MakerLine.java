package org.ringfence.report.committee;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.ringfence.model.Extract;
import org.ringfence.model.Maker;
import org.ringfence.model.NaturalOrder;

/**
 * A maker and what an estate has of it.
 *
 * @param key the maker's key; {@link Maker#UNKNOWN_KEY} where not known
 * @param name as papers print it
 * @param installations how many have equipment of it
 * @param cameras how many cameras are known to be of it
 * @param open at how many installations the number of its cameras is not known
 */
record MakerLine(String key, String name, int installations, int cameras, int open) {

  /** A line for each maker, most installations first; those not known last. */
  static List<MakerLine> of(List<Extract> installations) {
    var lines = new LinkedHashMap<String, MakerLine>();
    for (var one : installations) {
      for (var maker : one.makers()) {
        var line =
            new MakerLine(
                maker.key(),
                maker.name(),
                1,
                maker.cameras().orElse(0),
                maker.cameras().isPresent() ? 0 : 1);
        lines.merge(maker.key(), line, MakerLine::plus);
      }
    }
    var sorted = new ArrayList<>(lines.values());
    sorted.sort(
        Comparator.comparing(MakerLine::isUnknown)
            .thenComparing(Comparator.comparingInt(MakerLine::installations).reversed())
            .thenComparing(MakerLine::name, NaturalOrder.OF_NAMES));
    return List.copyOf(sorted);
  }

  boolean isUnknown() {
    return key.equals(Maker.UNKNOWN_KEY);
  }

  private MakerLine plus(MakerLine other) {
    return new MakerLine(
        key, name, installations + other.installations, cameras + other.cameras, open + other.open);
  }
}
