package org.ringfence.scoring.earlier;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ringfence.catalogue.ReferenceData;
import org.ringfence.model.installation.Device;
import org.ringfence.model.installation.Facts;
import org.ringfence.model.installation.Value;
import org.ringfence.model.method.Maker;
import org.ringfence.model.method.Rebadge;

/**
 * The facts as the method 2026.1 had them: a label counts only where it is a name as a whole, an
 * address goes before the label, and every line is counted as cameras.
 */
public final class ExactLabels {
  /** The version of the method whose rules these are. */
  public static final String VERSION = "2026.1";

  /** Worst first; U stands for a maker that is not known. */
  private static final List<String> CLASSES = List.of("A", "B", "U", "C", "D");

  private static final List<String> ETHICS = List.of("official", "alleged", "unknown", "none");

  private final ExactTables tables;

  /** Looks makers up in these tables. */
  public ExactLabels(ReferenceData reference) {
    this.tables = new ExactTables(reference);
  }

  /** The facts that are known; none where there is no device. */
  public Facts facts(List<Device> devices) {
    if (devices.isEmpty()) {
      return Facts.NONE;
    }
    var makers = devices.stream().map(this::maker).toList();
    var known = new HashMap<String, Value>();
    worst(makers, Maker::jurisdictionClass, CLASSES, "U")
        .ifPresent(found -> known.put("maker.class", Value.word(found)));
    worst(makers, Maker::ethics, ETHICS, "unknown")
        .ifPresent(found -> known.put("maker.ethics", Value.word(found)));
    exploited(devices, makers).ifPresent(found -> known.put("maker.kev", Value.word(found)));
    cameras(devices).ifPresent(count -> known.put("cameras", new Value.Count(count)));
    return new Facts(known);
  }

  /** Who made a device, by its address, by a person's word, or by its label, in that order. */
  private Optional<Maker> maker(Device device) {
    return tables
        .prefix(device.mac())
        .flatMap(row -> tables.maker(row.maker()))
        .or(() -> tables.maker(device.maker()))
        .or(() -> byLabel(device.label()));
  }

  private Optional<Maker> byLabel(String label) {
    var rebadge = tables.rebadge(label).filter(Rebadge::isApplied);
    return rebadge.isPresent()
        ? rebadge.flatMap(row -> tables.maker(row.maker()))
        : tables.makerNamed(label);
  }

  /** The brand and who is said to make for it, so that neither hides the other's weaknesses. */
  private Stream<Maker> behind(String label) {
    return Stream.of(tables.makerNamed(label), byLabel(label)).flatMap(Optional::stream);
  }

  private static Optional<String> worst(
      List<Optional<Maker>> makers,
      Function<Maker, String> property,
      List<String> order,
      String notKnown) {
    var found = makers.stream().map(maker -> maker.map(property).orElse(notKnown)).toList();
    return order.stream()
        .filter(found::contains)
        .findFirst()
        .filter(value -> !value.equals(notKnown));
  }

  private Optional<String> exploited(List<Device> devices, List<Optional<Maker>> makers) {
    var brands = devices.stream().map(Device::label).flatMap(this::behind);
    var listed =
        Stream.concat(makers.stream().flatMap(Optional::stream), brands)
            .anyMatch(maker -> tables.knownExploited(maker.key()));
    if (listed) {
      return Optional.of("yes");
    }
    return makers.stream().allMatch(Optional::isPresent) ? Optional.of("no") : Optional.empty();
  }

  /** The sum of the counts; no more than a whole number can hold, however many lines there are. */
  private static Optional<Integer> cameras(List<Device> devices) {
    var counts = devices.stream().flatMap(device -> device.count().stream()).toList();
    var sum = counts.stream().mapToLong(Integer::longValue).sum();
    return counts.size() == devices.size()
        ? Optional.of((int) Math.min(sum, Integer.MAX_VALUE))
        : Optional.empty();
  }
}
