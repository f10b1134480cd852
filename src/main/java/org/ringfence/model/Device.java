package org.ringfence.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A recorder, or a group of like cameras. Every text may be empty.
 *
 * @param kind recorder or camera
 * @param label the brand on the label, as read
 * @param maker the maker's key in the catalogue, where a person confirmed it
 * @param mac the network address printed on the device, as read
 * @param model model number
 * @param firmware version of its built-in program
 * @param firmwareDate the day on which that version was made
 * @param count how many cameras this line stands for, 0 to 100,000; 0 for a recorder on its own
 * @param bought when, as known: {@code "2016"}, {@code "2015-2018"}
 * @param cost what was paid in pounds, as known: {@code "1234.50"}
 */
public record Device(
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
}
