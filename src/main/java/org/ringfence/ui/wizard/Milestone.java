package org.ringfence.ui.wizard;

import java.util.Locale;

/** The parts of the way after the first result: what the subjects of the method come to. */
public enum Milestone {
  PLACE,
  EQUIPMENT,
  CONNECTIONS,
  PEOPLE;

  /** Where a subject of the method belongs; one that is new among the people and their papers. */
  static Milestone of(String subject) {
    return switch (subject) {
      case "site" -> PLACE;
      case "equipment" -> EQUIPMENT;
      case "network" -> CONNECTIONS;
      default -> PEOPLE;
    };
  }

  /** Its name among the messages, such as {@code "place"}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
