package org.ringfence.report.text;

import java.util.Optional;
import org.ringfence.model.installation.Device;
import org.ringfence.model.method.Wording;

/** How papers call a device. */
public final class DeviceWords {
  private DeviceWords() {}

  /** "Recorder", or "Recorder (Removed)" where there is something to say of its status. */
  public static String kind(Wording wording, String kind, Optional<Device.Status> status) {
    var name = wording.label("device-kind", kind);
    return status
        .map(one -> name + " (" + wording.label("device-status", one.id()) + ")")
        .orElse(name);
  }

  /** Whether it is a recorder that has no camera of its own, of which there is none to count. */
  public static boolean hasNoCameras(String kind, Optional<Integer> count) {
    return kind.equals(Device.Kind.RECORDER.id()) && count.orElse(0) == 0;
  }

  /** The same for one of which all is known. */
  public static String kind(Wording wording, Device device) {
    return kind(
        wording,
        device.kind().id(),
        Optional.of(device.status()).filter(status -> status != Device.Status.IN_USE));
  }
}
