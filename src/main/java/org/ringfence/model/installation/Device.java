package org.ringfence.model.installation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A recorder, or a group of like cameras. Every text may be empty.
 *
 * @param kind recorder or camera
 * @param status whether it is there
 * @param label the brand on the label, as read
 * @param maker the maker's key in the catalogue, where a person confirmed it
 * @param serials its serial numbers, as read, none of them blank
 * @param macs the network addresses printed on it or seen of it, as read, none of them blank
 * @param ip the address by which the network reaches it, as read
 * @param place where in the site it is
 * @param model model number
 * @param firmware version of its built-in program
 * @param firmwareDate the day on which that version was made
 * @param count how many cameras this line stands for, 0 to 100,000; 0 for a recorder on its own
 * @param bought when, as known: {@code "2016"}, {@code "2015-2018"}
 * @param cost what was paid in pounds, as known: {@code "1234.50"}
 */
public record Device(
    Kind kind,
    Status status,
    String label,
    String maker,
    List<String> serials,
    List<String> macs,
    String ip,
    String place,
    String model,
    String firmware,
    Optional<LocalDate> firmwareDate,
    Optional<Integer> count,
    String bought,
    String cost) {

  public Device {
    serials = serials.stream().filter(text -> !text.isBlank()).toList();
    macs = macs.stream().filter(text -> !text.isBlank()).toList();
  }

  /** One in use, of which there is no more to say than format 1 of the files had room for. */
  public Device(
      Kind kind,
      String label,
      String maker,
      String mac,
      String model,
      String firmware,
      Optional<LocalDate> firmwareDate,
      Optional<Integer> count,
      String bought,
      String cost) {
    this(
        kind,
        Status.IN_USE,
        label,
        maker,
        List.of(),
        List.of(mac),
        "",
        "",
        model,
        firmware,
        firmwareDate,
        count,
        bought,
        cost);
  }

  /** The first of its network addresses; an empty text where it has none. */
  public String mac() {
    return macs.isEmpty() ? "" : macs.getFirst();
  }

  /** All addresses by which a network knows it, those that were printed on it first. */
  public List<String> addresses() {
    return Stream.concat(macs.stream(), Stream.of(ip)).filter(text -> !text.isBlank()).toList();
  }

  /** The same, to be made into another. */
  public DeviceDraft draft() {
    return new DeviceDraft(this);
  }

  /** What sort of equipment the line describes. */
  public enum Kind {
    RECORDER,
    CAMERA,
    /** Nobody said; a file then leaves it out. */
    UNSTATED;

    /** The permanent id: {@code "recorder"}. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with this id; empty where there is none. */
    public static Optional<Kind> of(String id) {
      return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }
  }

  /** Whether a device is there. */
  public enum Status {
    /** It is there and works; also where nobody said otherwise. */
    IN_USE,
    /** It is there and does not work as it should. */
    FAULTY,
    /** It was taken away; what was recorded of it is kept. */
    REMOVED,
    /** It is ordered and not there yet. */
    ON_ORDER;

    /** The permanent id: {@code "in-use"}. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The status with this id; empty where there is none. */
    public static Optional<Status> of(String id) {
      return Arrays.stream(values()).filter(status -> status.id().equals(id)).findFirst();
    }

    /** Whether the device is there, and so says something about the installation. */
    public boolean isThere() {
      return this == IN_USE || this == FAULTY;
    }
  }
}
