package org.ringfence.assessment.entering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ringfence.model.installation.Device;
import org.ringfence.model.installation.DeviceHistory;
import org.ringfence.model.installation.Equipment;
import org.ringfence.model.installation.EquipmentHistory;
import org.ringfence.model.installation.Facts;
import org.ringfence.model.installation.Replacement;
import org.ringfence.model.installation.Value;
import org.ringfence.register.Register;

/** An equipment with how it came to be what it is. */
public record EnteredEquipment(Equipment equipment, EquipmentHistory history) {

  /** As the register has it. */
  public static EnteredEquipment of(Register register, String assessmentId) {
    return new EnteredEquipment(
        register.equipment(assessmentId), register.equipmentHistory(assessmentId));
  }

  /** Keeps it; belongs in the transaction of a change. */
  void save(Register register, String assessmentId) {
    register.saveEquipment(assessmentId, equipment, history);
  }

  /** The same, in which another device took the place of a line's. */
  EnteredEquipment replaced(int line, Replacement by) {
    var lines = new ArrayList<>(history.devices());
    lines.set(line, lines.get(line).replaced(Optional.of(by)));
    return new EnteredEquipment(
        equipment, new EquipmentHistory(lines, history.facts(), history.takenOff()));
  }

  /**
   * Another equipment in the place of this one: whoever changes what tells a maker, or whether a
   * device is there, stands beside whoever entered it, and whoever takes a line away is kept too.
   */
  EnteredEquipment becomes(Equipment other, Supplier<List<String>> who) {
    var entry =
        switch (other) {
          case Equipment.Devices(var devices) -> lines(devices, who);
          case Equipment.Known(var facts) -> facts(facts, who);
        };
    return new EnteredEquipment(other, entry);
  }

  private EquipmentHistory lines(List<Device> now, Supplier<List<String>> who) {
    var before = devices(equipment);
    var left = IntStream.range(0, before.size()).boxed().collect(Collectors.toList());
    // A line that is as it was is the same; what is left is the next of its kind, changed.
    var same = now.stream().map(is -> take(left, old -> before.get(old).equals(is))).toList();
    var from = new ArrayList<Optional<Integer>>();
    for (var line = 0; line < now.size(); line++) {
      var kind = now.get(line).kind();
      from.add(same.get(line).or(() -> take(left, old -> before.get(old).kind() == kind)));
    }
    var lines = new ArrayList<DeviceHistory>();
    for (var line = 0; line < now.size(); line++) {
      var is = now.get(line);
      lines.add(from.get(line).map(old -> changed(old, is, who)).orElseGet(() -> added(is, who)));
    }
    return new EquipmentHistory(
        lines, Map.of(), takenOff(left.stream().map(before::get).toList(), who));
  }

  /** Takes the first that fits out of what is left. */
  private static Optional<Integer> take(List<Integer> left, Predicate<Integer> fits) {
    var found = left.stream().filter(fits).findFirst();
    found.ifPresent(left::remove);
    return found;
  }

  private static DeviceHistory added(Device is, Supplier<List<String>> who) {
    return isSaid(is) ? DeviceHistory.NONE.enteredBy(who.get()) : DeviceHistory.NONE;
  }

  private DeviceHistory changed(int line, Device is, Supplier<List<String>> who) {
    var said = Said.by(devices(equipment).get(line));
    if (said.equals(Said.by(is))) {
      return history.device(line);
    }
    var was = history.device(line);
    var entered = said.equals(Said.NOTHING) ? who.get() : both(was.enteredBy(), who.get());
    // What is there again was not replaced.
    return new DeviceHistory(entered, was.replaced().filter(one -> !is.status().isThere()));
  }

  private List<String> takenOff(List<Device> away, Supplier<List<String>> who) {
    var isTaken = !facts(equipment).isEmpty() || away.stream().anyMatch(EnteredEquipment::isSaid);
    return isTaken ? both(history.takenOff(), who.get()) : history.takenOff();
  }

  private EquipmentHistory facts(Facts now, Supplier<List<String>> who) {
    var before = facts(equipment);
    var entered = new HashMap<String, List<String>>();
    now.known()
        .forEach(
            (fact, value) ->
                entered.put(
                    fact,
                    value.equals(before.get(fact))
                        ? history.fact(fact)
                        : both(history.fact(fact), who.get())));
    var isTaken =
        !devices(equipment).isEmpty()
            || before.keySet().stream().anyMatch(fact -> now.get(fact).isEmpty());
    return new EquipmentHistory(
        List.of(), entered, isTaken ? both(history.takenOff(), who.get()) : history.takenOff());
  }

  private static Map<String, Value> facts(Equipment equipment) {
    return switch (equipment) {
      case Equipment.Known(var facts) -> facts.known();
      case Equipment.Devices devices -> Map.of();
    };
  }

  private static List<Device> devices(Equipment equipment) {
    return switch (equipment) {
      case Equipment.Devices(var devices) -> devices;
      case Equipment.Known known -> List.of();
    };
  }

  /** Whether a line says anything of its maker, or of whether the device is there. */
  public static boolean isSaid(Device device) {
    return !Said.by(device).equals(Said.NOTHING);
  }

  private static List<String> both(List<String> some, List<String> others) {
    return Stream.concat(some.stream(), others.stream()).distinct().toList();
  }

  /** What a line says of its maker, and of whether the device is there. */
  private record Said(
      Device.Status status,
      String label,
      String maker,
      String model,
      List<String> macs,
      String ip) {
    private static final Said NOTHING = new Said(Device.Status.IN_USE, "", "", "", List.of(), "");

    static Said by(Device device) {
      return new Said(
          device.status(),
          device.label().strip(),
          device.maker(),
          device.model().strip(),
          device.macs(),
          device.ip().strip());
    }
  }
}
