package org.ringfence.scoring;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ringfence.catalogue.ReferenceData;
import org.ringfence.model.Device;
import org.ringfence.model.Facts;
import org.ringfence.model.Maker;
import org.ringfence.model.MakerFinding;
import org.ringfence.model.MakerFinding.By;
import org.ringfence.model.Rebadge;
import org.ringfence.model.Value;

/** Derives the facts from the list of devices: method, "Facts from devices". */
public final class FactFinder implements FactRules {
  /** Worst first; U stands for a maker that is not known. */
  private static final List<String> CLASSES = List.of("A", "B", "U", "C", "D");

  private static final List<String> ETHICS = List.of("official", "alleged", "unknown", "none");

  private final ReferenceData reference;

  /** Looks makers up in these tables. */
  public FactFinder(ReferenceData reference) {
    this.reference = reference;
  }

  /** The facts that are known; none where no device is there. */
  @Override
  public Facts facts(List<Device> listed) {
    var devices = listed.stream().filter(device -> device.status().isThere()).toList();
    if (devices.isEmpty()) {
      return Facts.NONE;
    }
    var makers = devices.stream().map(device -> identify(device).maker()).toList();
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
  public MakerFinding identify(Device device) {
    var offered =
        reference.rebadge(device.label()).filter(row -> !row.isApplied()).stream().toList();
    var byLabel = byLabel(device.label());
    var byMac = reference.prefix(device.mac()).flatMap(row -> reference.maker(row.maker()));
    if (byMac.isPresent()) {
      var soldAs =
          brand(device.label()).or(byLabel::maker).filter(maker -> !byMac.get().equals(maker));
      return new MakerFinding(byMac, By.MAC, soldAs, offered);
    }
    var confirmed = reference.maker(device.maker());
    return confirmed.isPresent()
        ? new MakerFinding(confirmed, By.CONFIRMED, Optional.empty(), offered)
        : new MakerFinding(byLabel.maker(), byLabel.by(), byLabel.soldAs(), offered);
  }

  private MakerFinding byLabel(String label) {
    var rebadge = reference.rebadge(label).filter(Rebadge::isApplied);
    if (rebadge.isPresent()) {
      var maker = rebadge.flatMap(row -> reference.maker(row.maker()));
      var soldAs = brand(label).filter(brand -> !maker.equals(Optional.of(brand)));
      return new MakerFinding(
          maker, maker.isPresent() ? By.REBADGE : By.NOT_FOUND, soldAs, List.of());
    }
    var maker = reference.makerNamed(label);
    return new MakerFinding(
        maker, maker.isPresent() ? By.LABEL : By.NOT_FOUND, Optional.empty(), List.of());
  }

  /** The brand on the label as a maker in its own right. */
  private Optional<Maker> brand(String label) {
    return reference.makerNamed(label);
  }

  /** The brand and who is said to make for it, so that neither hides the other's weaknesses. */
  private Stream<Maker> behind(String label) {
    return Stream.of(brand(label), byLabel(label).maker()).flatMap(Optional::stream);
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
            .anyMatch(maker -> reference.knownExploited(maker.key()));
    if (listed) {
      return Optional.of("yes");
    }
    return makers.stream().allMatch(Optional::isPresent) ? Optional.of("no") : Optional.empty();
  }

  /**
   * The cameras of all that is not a recorder; no more than a whole number can hold. Where all that
   * is listed are recorders, the cameras were left out: their number is not known.
   */
  private static Optional<Integer> cameras(List<Device> devices) {
    var lines = devices.stream().filter(device -> device.kind() != Device.Kind.RECORDER).toList();
    var counts = lines.stream().flatMap(device -> device.count().stream()).toList();
    var sum = counts.stream().mapToLong(Integer::longValue).sum();
    return !lines.isEmpty() && counts.size() == lines.size()
        ? Optional.of((int) Math.min(sum, Integer.MAX_VALUE))
        : Optional.empty();
  }
}
