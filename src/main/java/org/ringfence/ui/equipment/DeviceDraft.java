package org.ringfence.ui.equipment;

import java.time.LocalDate;
import java.util.Optional;
import org.ringfence.model.Device;

/** Changes one part of a device and leaves the others as they are. */
final class DeviceDraft {
  private DeviceDraft() {}

  static Device label(Device d, String label) {
    return new Device(
        d.kind(),
        label,
        d.maker(),
        d.mac(),
        d.model(),
        d.firmware(),
        d.firmwareDate(),
        d.count(),
        d.bought(),
        d.cost());
  }

  static Device maker(Device d, String maker) {
    return new Device(
        d.kind(),
        d.label(),
        maker,
        d.mac(),
        d.model(),
        d.firmware(),
        d.firmwareDate(),
        d.count(),
        d.bought(),
        d.cost());
  }

  static Device mac(Device d, String mac) {
    return new Device(
        d.kind(),
        d.label(),
        d.maker(),
        mac,
        d.model(),
        d.firmware(),
        d.firmwareDate(),
        d.count(),
        d.bought(),
        d.cost());
  }

  static Device model(Device d, String model) {
    return new Device(
        d.kind(),
        d.label(),
        d.maker(),
        d.mac(),
        model,
        d.firmware(),
        d.firmwareDate(),
        d.count(),
        d.bought(),
        d.cost());
  }

  static Device firmware(Device d, String firmware) {
    return new Device(
        d.kind(),
        d.label(),
        d.maker(),
        d.mac(),
        d.model(),
        firmware,
        d.firmwareDate(),
        d.count(),
        d.bought(),
        d.cost());
  }

  static Device firmwareDate(Device d, Optional<LocalDate> day) {
    return new Device(
        d.kind(),
        d.label(),
        d.maker(),
        d.mac(),
        d.model(),
        d.firmware(),
        day,
        d.count(),
        d.bought(),
        d.cost());
  }

  static Device count(Device d, Optional<Integer> count) {
    return new Device(
        d.kind(),
        d.label(),
        d.maker(),
        d.mac(),
        d.model(),
        d.firmware(),
        d.firmwareDate(),
        count,
        d.bought(),
        d.cost());
  }

  static Device bought(Device d, String bought) {
    return new Device(
        d.kind(),
        d.label(),
        d.maker(),
        d.mac(),
        d.model(),
        d.firmware(),
        d.firmwareDate(),
        d.count(),
        bought,
        d.cost());
  }

  static Device cost(Device d, String cost) {
    return new Device(
        d.kind(),
        d.label(),
        d.maker(),
        d.mac(),
        d.model(),
        d.firmware(),
        d.firmwareDate(),
        d.count(),
        d.bought(),
        cost);
  }
}
