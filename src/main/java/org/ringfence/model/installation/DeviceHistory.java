package org.ringfence.model.installation;

import java.util.List;
import java.util.Optional;

/**
 * How a line of the equipment came to be what it is.
 *
 * @param enteredBy ids of those who entered or changed what tells its maker and whether it is there
 * @param replaced when another took its place, and which; empty where none has
 */
public record DeviceHistory(List<String> enteredBy, Optional<Replacement> replaced) {

  /** Of a line of which nothing is known. */
  public static final DeviceHistory NONE = new DeviceHistory(List.of(), Optional.empty());

  public DeviceHistory {
    enteredBy = List.copyOf(enteredBy);
  }

  /** The same, entered by these. */
  public DeviceHistory enteredBy(List<String> people) {
    return new DeviceHistory(people, replaced);
  }

  /** The same of a device in whose place another was put, or none was. */
  public DeviceHistory replaced(Optional<Replacement> now) {
    return new DeviceHistory(enteredBy, now);
  }
}
