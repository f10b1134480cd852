package org.ringfence.model.installation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How an equipment came to be what it is: by whom it was entered, and what was replaced. People are
 * ids, first to last; none where that is not known.
 *
 * @param devices of each line, in order; those that are left out have none
 * @param facts by fact, who entered it; of facts in place of devices
 * @param takenOff who took lines away that said something
 */
public record EquipmentHistory(
    List<DeviceHistory> devices, Map<String, List<String>> facts, List<String> takenOff) {

  /** Of an equipment of which nobody knows how it came to be. */
  public static final EquipmentHistory NONE = new EquipmentHistory(List.of(), Map.of(), List.of());

  public EquipmentHistory {
    devices = List.copyOf(devices);
    facts =
        facts.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, one -> List.copyOf(one.getValue())));
    takenOff = List.copyOf(takenOff);
  }

  /** That of a line, from 0. */
  public DeviceHistory device(int line) {
    return line < devices.size() ? devices.get(line) : DeviceHistory.NONE;
  }

  /** Who entered a fact. */
  public List<String> fact(String fact) {
    return facts.getOrDefault(fact, List.of());
  }

  /** Everybody who had a hand in it. */
  public List<String> people() {
    return Stream.concat(
            Stream.concat(devices.stream().map(DeviceHistory::enteredBy), facts.values().stream())
                .flatMap(List::stream),
            takenOff.stream())
        .distinct()
        .sorted()
        .toList();
  }
}
