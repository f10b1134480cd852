package org.ringfence.exchange;

import java.util.stream.Stream;
import org.ringfence.model.Device;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Devices as they were signed before there was more to say of them than one network address. */
final class EarlierDevices {
  private EarlierDevices() {}

  /** Puts all that devices have now into a record that lacks it. */
  static void complete(JsonNode record) {
    Stream.concat(
            record.at("/assessment/equipment/devices").valueStream(),
            record.at("/devices").valueStream().map(found -> found.path("device")))
        .filter(ObjectNode.class::isInstance)
        .map(ObjectNode.class::cast)
        .filter(device -> device.has("mac"))
        .forEach(EarlierDevices::complete);
  }

  private static void complete(ObjectNode device) {
    device.putArray("macs").add(device.remove("mac"));
    device.putArray("serials");
    device.put("status", Device.Status.IN_USE.name());
    device.put("ip", "");
    device.put("place", "");
  }
}
