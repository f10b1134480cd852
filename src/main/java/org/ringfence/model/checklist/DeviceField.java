package org.ringfence.model.checklist;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is asked of a device on its sheet. */
public enum DeviceField {
  LABEL,
  MODEL,
  SERIAL,
  MAC,
  FIRMWARE,
  PLACE,
  NUMBER;

  /** The permanent id: {@code "label"}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The field with this id; empty where there is none. */
  public static Optional<DeviceField> of(String id) {
    return Arrays.stream(values()).filter(field -> field.id().equals(id)).findFirst();
  }
}
