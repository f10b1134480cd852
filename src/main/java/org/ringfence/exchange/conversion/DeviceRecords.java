package org.ringfence.exchange.conversion;

import org.ringfence.exchange.record.assessment.RecordedDevice;
import org.ringfence.exchange.record.evaluation.RecordedDeviceFinding;
import org.ringfence.model.evaluation.DeviceFinding;
import org.ringfence.model.installation.Device;

/** Devices and who made them, as a record has them and as the program knows them. */
final class DeviceRecords {
  private DeviceRecords() {}

  static RecordedDeviceFinding recorded(DeviceFinding one) {
    return new RecordedDeviceFinding(
        recorded(one.device()), FindingRecords.recorded(one.finding()));
  }

  static DeviceFinding read(RecordedDeviceFinding one) {
    return new DeviceFinding(read(one.device()), FindingRecords.read(one.finding()));
  }

  static RecordedDevice recorded(Device device) {
    return new RecordedDevice(
        RecordIds.of(device.kind()),
        RecordIds.of(device.status()),
        device.label(),
        device.maker(),
        device.serials(),
        device.macs(),
        device.ip(),
        device.place(),
        device.model(),
        device.firmware(),
        device.firmwareDate(),
        device.count(),
        device.bought(),
        device.cost());
  }

  static Device read(RecordedDevice device) {
    return new Device(
        RecordIds.kind(device.kind()),
        RecordIds.deviceStatus(device.status()),
        device.label(),
        device.maker(),
        device.serials(),
        device.macs(),
        device.ip(),
        device.place(),
        device.model(),
        device.firmware(),
        device.firmwareDate(),
        device.count(),
        device.bought(),
        device.cost());
  }
}
