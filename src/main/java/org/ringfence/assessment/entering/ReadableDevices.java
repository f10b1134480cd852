package org.ringfence.assessment.entering;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

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
  private static final String NOTHING = TEXTS.say("nothing.changed");

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
                line(TEXTS.say("named.device-label"), device.label()),
                line(TEXTS.say("named.device-model"), device.model()),
                line(TEXTS.say("named.device-place"), device.place()),
                line(TEXTS.say("named.device-firmware"), device.firmware()),
                line(TEXTS.say("named.device-ip"), device.ip()),
                line(TEXTS.say("named.device-bought"), device.bought()),
                line(TEXTS.say("named.device-cost"), device.cost())),
            device.serials().stream().map(serial -> line(TEXTS.say("named.device-serial"), serial)))
        .flatMap(Optional::stream);
  }

  private static Optional<Problem> line(String what, String text) {
    return ReadableName.lineProblem(what, text, "", NOTHING);
  }
}
