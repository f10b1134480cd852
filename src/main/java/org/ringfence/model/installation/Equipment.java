package org.ringfence.model.installation;

import java.util.List;

/** What is known of the equipment: its devices, or, from a public record, only facts. */
public sealed interface Equipment {

  /**
   * The devices, line by line.
   *
   * @param devices may be empty, in which case no fact is known
   */
  record Devices(List<Device> devices) implements Equipment {
    public Devices {
      devices = List.copyOf(devices);
    }
  }

  /**
   * Facts in place of devices.
   *
   * @param facts those that are on record
   */
  public record Known(Facts facts) implements Equipment {}
}
