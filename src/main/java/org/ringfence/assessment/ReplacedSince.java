package org.ringfence.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ringfence.model.Device;
import org.ringfence.model.DeviceHistory;
import org.ringfence.model.Equipment;
import org.ringfence.model.EquipmentHistory;
import org.ringfence.model.Replacement;

/** Says which equipment was replaced since an assessment was signed, and on which day. */
final class ReplacedSince {
  private final Phrases phrases;

  ReplacedSince(Phrases phrases) {
    this.phrases = phrases;
  }

  /**
   * A sentence for each device that was replaced.
   *
   * @param signed how the equipment had come to be when it was signed
   * @param now what there is, with those that are gone
   * @param since how it came to be
   */
  List<String> says(EquipmentHistory signed, Equipment now, EquipmentHistory since) {
    var known = new ArrayList<>(signed.devices().stream().map(DeviceHistory::replaced).toList());
    var devices =
        switch (now) {
          case Equipment.Devices(var listed) -> listed;
          case Equipment.Known _ -> List.<Device>of();
        };
    return IntStream.range(0, devices.size())
        .mapToObj(line -> says(devices.get(line), since.device(line).replaced(), known))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<String> says(
      Device device, Optional<Replacement> replaced, List<Optional<Replacement>> known) {
    return replaced
        .filter(one -> !known.remove(Optional.of(one)))
        .map(
            one ->
                phrases.say(
                    device.label().isBlank() ? "stale.replaced.unnamed" : "stale.replaced",
                    device.label(),
                    phrases.day(one.on()),
                    one.by()));
  }
}
