package org.ringfence.model.checklist;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is asked of a visit: who looked, and when. */
public enum VisitField {
  NAME,
  EMPLOYER,
  DAY,
  CLOCK,
  SIGNATURE;

  /** The permanent id: {@code "name"}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The field with this id; empty where there is none. */
  public static Optional<VisitField> of(String id) {
    return Arrays.stream(values()).filter(field -> field.id().equals(id)).findFirst();
  }
}
