package org.ringfence.assessment.entering;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ringfence.model.installation.Device;
import org.ringfence.model.installation.DeviceHistory;
import org.ringfence.model.installation.Equipment;
import org.ringfence.model.installation.EquipmentHistory;
import org.ringfence.model.installation.NamedHistory;
import org.ringfence.model.installation.NamedPerson;
import org.ringfence.model.installation.PlacedAnswer;

/**
 * How an equipment that a file brings in came to be. What the file says of it never takes the place
 * of what the register knows: whoever brings it in, and whoever entered the same line or the one
 * that it changes before, stand beside whom the file names.
 *
 * @param known how each earlier equipment of the installation would have become this one
 * @param named what the file says
 * @param claimed the ids of those whom a file names
 * @param me whoever brings it in
 */
record ImportedEquipment(
    List<EquipmentHistory> known,
    NamedHistory named,
    Function<List<NamedPerson>, List<String>> claimed,
    List<String> me) {

  /** That of an equipment which takes the place of those that the register has had. */
  static ImportedEquipment of(
      Equipment equipment,
      List<EnteredEquipment> earlier,
      NamedHistory named,
      Function<List<NamedPerson>, List<String>> claimed,
      List<String> me) {
    return new ImportedEquipment(
        earlier.stream().map(one -> one.becomes(equipment, List::of).history()).toList(),
        named,
        claimed,
        me);
  }

  /**
   * All of it.
   *
   * @param missing who takes off what the revision before had and this one has not
   */
  EquipmentHistory history(Equipment equipment, List<String> missing) {
    var takenOff =
        distinct(
            known(EquipmentHistory::takenOff).stream(),
            claimed.apply(named.takenOff()).stream(),
            missing.stream());
    return switch (equipment) {
      case Equipment.Devices(var devices) ->
          new EquipmentHistory(lines(devices), Map.of(), takenOff);
      case Equipment.Known(var facts) ->
          new EquipmentHistory(
              List.of(),
              facts.known().keySet().stream()
                  .collect(Collectors.toMap(fact -> fact, this::enteredFact)),
              takenOff);
    };
  }

  private List<String> enteredFact(String fact) {
    return entered(known(one -> one.fact(fact)), named.fact(fact), true);
  }

  private List<DeviceHistory> lines(List<Device> devices) {
    return IntStream.range(0, devices.size())
        .mapToObj(line -> line(line, devices.get(line)))
        .toList();
  }

  private DeviceHistory line(int line, Device device) {
    var said = named.device(line);
    var replaced =
        known.stream()
            .map(one -> one.device(line).replaced())
            .flatMap(Optional::stream)
            .findFirst()
            .or(said::replaced)
            // What is there was not replaced.
            .filter(_ -> !device.status().isThere());
    return new DeviceHistory(
        entered(
            known(one -> one.device(line).enteredBy()),
            said.enteredBy(),
            EnteredEquipment.isSaid(device)),
        replaced);
  }

  private List<String> known(Function<EquipmentHistory, List<String>> which) {
    return known.stream()
        .flatMap(one -> which.apply(one).stream())
        .filter(id -> !id.equals(PlacedAnswer.NOT_KNOWN))
        .distinct()
        .toList();
  }

  /** Of a line that says nothing, and of which nobody knows anything, there is nothing to tell. */
  private List<String> entered(List<String> before, List<NamedPerson> people, boolean isSaid) {
    if (!isSaid && before.isEmpty() && people.isEmpty()) {
      return List.of();
    }
    var named = people.isEmpty() ? List.of(PlacedAnswer.NOT_KNOWN) : claimed.apply(people);
    return distinct(before.stream(), named.stream(), me.stream());
  }

  private static List<String> distinct(
      Stream<String> some, Stream<String> others, Stream<String> more) {
    return Stream.of(some, others, more).flatMap(all -> all).distinct().toList();
  }
}
