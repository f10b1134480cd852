package org.ringfence.assessment.entering;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ringfence.model.installation.Device;
import org.ringfence.model.installation.DeviceDraft;
import org.ringfence.model.installation.Equipment;
import org.ringfence.model.method.Maker;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.scoring.FactFinder;

/**
 * Makes several lines of the equipment out of one that names several brands. How many there are of
 * each is what somebody says; no number is shared out.
 */
public final class DeviceSplit {
  private final FactFinder makers;
  private final SplitBrands brands;

  public DeviceSplit(FactFinder makers) {
    this.makers = makers;
    this.brands = new SplitBrands(makers);
  }

  /** The equipment with a line for each of these in the place of the one at a position. */
  public Outcome<Equipment> split(Equipment equipment, int position, List<SplitDevice> parts) {
    var devices = devices(equipment);
    if (position < 0 || position >= devices.size()) {
      return TEXTS.refused("device.no-line", "", Integer.toString(position + 1));
    }
    if (parts.size() < 2 || parts.stream().anyMatch(part -> part.label().isEmpty())) {
      return TEXTS.refused("split.too-few", "", Integer.toString(position + 1));
    }
    var line = devices.get(position);
    return wrong(line, parts)
        .orElseGet(
            () -> {
              var all = new ArrayList<>(devices);
              all.remove(position);
              all.addAll(position, lines(line, parts));
              return Outcome.done(new Equipment.Devices(all));
            });
  }

  private Optional<Outcome<Equipment>> wrong(Device line, List<SplitDevice> parts) {
    var labels = parts.stream().map(SplitDevice::label).toList();
    return brands
        .wrong(line.label(), labels)
        .<Outcome<Equipment>>map(said -> refused(said, TEXTS.say("split.brands.mend")))
        .or(
            () ->
                miscounted(line, parts).map(said -> refused(said, TEXTS.say("split.counts.mend"))));
  }

  private static List<Device> devices(Equipment equipment) {
    return switch (equipment) {
      case Equipment.Devices(var devices) -> devices;
      case Equipment.Known known -> List.of();
    };
  }

  private static Optional<String> miscounted(Device line, List<SplitDevice> parts) {
    var none = parts.stream().filter(part -> part.count().filter(count -> count == 0).isPresent());
    return none.findFirst()
        .filter(part -> line.count().filter(all -> all == 0).isEmpty())
        .map(part -> TEXTS.say("split.none", part.label()))
        .or(() -> differing(line, parts));
  }

  private static Optional<String> differing(Device line, List<SplitDevice> parts) {
    var counts = parts.stream().flatMap(part -> part.count().stream()).toList();
    var sum = counts.stream().mapToLong(Integer::longValue).sum();
    var isWhole = counts.size() == parts.size();
    return line.count()
        .filter(all -> sum > all || (isWhole && sum < all))
        .map(all -> TEXTS.count("split.line", all, Integer.toString(all), Long.toString(sum)));
  }

  /** What is so of the whole line is so of each; what can be of only one stays with one. */
  private List<Device> lines(Device line, List<SplitDevice> parts) {
    var lines = new ArrayList<Device>();
    for (var at = 0; at < parts.size(); at++) {
      lines.add(line(line, parts, at));
    }
    return lines;
  }

  private Device line(Device line, List<SplitDevice> parts, int at) {
    var count = line.count().filter(all -> all == 0).or(parts.get(at)::count);
    var isFirst = at == 0;
    var draft =
        (isFirst ? line.draft() : DeviceDraft.of(line.kind()))
            .status(line.status())
            .place(line.place())
            .bought(line.bought())
            .label(parts.get(at).label())
            .count(count)
            .macs(line.macs().stream().filter(mac -> holder(parts, address(mac)) == at).toList());
    var confirmed = DeviceDraft.of(line.kind()).maker(line.maker()).device();
    return draft.maker(holder(parts, confirmed) == at ? line.maker() : "").device();
  }

  private static Device address(String mac) {
    return DeviceDraft.of(Device.Kind.UNSTATED).macs(List.of(mac)).device();
  }

  /** The first part whose label names whoever this points to; else the first. */
  private int holder(List<SplitDevice> parts, Device sign) {
    var pointed = named(sign);
    for (var at = 0; at < parts.size(); at++) {
      var label = DeviceDraft.of(Device.Kind.UNSTATED).label(parts.get(at).label()).device();
      if (named(label).stream().anyMatch(pointed::contains)) {
        return at;
      }
    }
    return 0;
  }

  private List<Maker> named(Device device) {
    return makers.identify(device, false).makers();
  }

  private static Outcome<Equipment> refused(String what, String mend) {
    return Outcome.refused(what, "", mend);
  }
}
