package org.ringfence.assessment.entering;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ringfence.model.installation.Device;
import org.ringfence.model.installation.Equipment;
import org.ringfence.model.outcome.Problem;
import org.ringfence.model.written.ReadableName;

/** Holds that whatever is newly said of a device can be read; what is there already may stay. */
public final class ReadableDevices {
  private static final String NOTHING = "Nothing was changed.";

  private ReadableDevices() {}

  /** The first line that can't be read. */
  public static Optional<Problem> problem(Equipment before, List<Device> devices) {
    var known = known(before);
    return devices.stream()
        .filter(device -> !known.contains(device))
        .flatMap(ReadableDevices::problems)
        .findFirst();
  }

  private static Set<Device> known(Equipment before) {
    return switch (before) {
      case Equipment.Devices(var devices) -> new HashSet<>(devices);
      case Equipment.Known _ -> Set.of();
    };
  }

  private static Stream<Problem> problems(Device device) {
    return Stream.concat(
            Stream.of(
                line("label of the device", device.label()),
                line("model of the device", device.model()),
                line("place of the device", device.place()),
                line("firmware of the device", device.firmware()),
                line("IP address of the device", device.ip())),
            device.serials().stream().map(serial -> line("serial number of the device", serial)))
        .flatMap(Optional::stream);
  }

  private static Optional<Problem> line(String what, String text) {
    return ReadableName.lineProblem(what, text, "", NOTHING);
  }
}
