package org.ringfence.exchange;

import java.util.Optional;
import org.ringfence.exchange.record.RecordedDevice;
import org.ringfence.exchange.record.RecordedDeviceFinding;
import org.ringfence.exchange.record.RecordedFinding;
import org.ringfence.exchange.record.RecordedMaker;
import org.ringfence.exchange.record.RecordedRebadge;
import org.ringfence.model.Device;
import org.ringfence.model.DeviceFinding;
import org.ringfence.model.Maker;
import org.ringfence.model.MakerFinding;
import org.ringfence.model.Rebadge;

/** Devices and who made them, as a record has them and as the program knows them. */
final class DeviceRecords {
  private DeviceRecords() {}

  static RecordedDeviceFinding recorded(DeviceFinding one) {
    return new RecordedDeviceFinding(recorded(one.device()), recorded(one.finding()));
  }

  static DeviceFinding read(RecordedDeviceFinding one) {
    return new DeviceFinding(read(one.device()), read(one.finding()));
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

  private static RecordedFinding recorded(MakerFinding finding) {
    return new RecordedFinding(
        finding.maker().map(DeviceRecords::recorded),
        RecordIds.of(finding.by()),
        finding.soldAs().map(DeviceRecords::recorded),
        finding.offered().stream().map(DeviceRecords::recorded).toList());
  }

  private static MakerFinding read(RecordedFinding finding) {
    Optional<Maker> soldAs = finding.soldAs().map(DeviceRecords::read);
    return new MakerFinding(
        finding.maker().map(DeviceRecords::read),
        RecordIds.by(finding.by()),
        soldAs,
        finding.offered().stream().map(DeviceRecords::read).toList());
  }

  private static RecordedMaker recorded(Maker maker) {
    return new RecordedMaker(
        maker.key(),
        maker.name(),
        maker.country(),
        maker.owner(),
        maker.jurisdictionClass(),
        maker.ethics(),
        maker.ethicsNote(),
        maker.ports(),
        maker.cloud(),
        maker.notes(),
        maker.source(),
        maker.confidence());
  }

  private static Maker read(RecordedMaker maker) {
    return new Maker(
        maker.key(),
        maker.name(),
        maker.country(),
        maker.owner(),
        maker.jurisdictionClass(),
        maker.ethics(),
        maker.ethicsNote(),
        maker.ports(),
        maker.cloud(),
        maker.notes(),
        maker.source(),
        maker.confidence());
  }

  private static RecordedRebadge recorded(Rebadge row) {
    return new RecordedRebadge(
        row.label(),
        row.likelyMaker(),
        row.relationship(),
        row.coverage(),
        row.howToConfirm(),
        row.source(),
        row.confidence(),
        row.maker());
  }

  private static Rebadge read(RecordedRebadge row) {
    return new Rebadge(
        row.label(),
        row.likelyMaker(),
        row.relationship(),
        row.coverage(),
        row.howToConfirm(),
        row.source(),
        row.confidence(),
        row.maker());
  }
}
