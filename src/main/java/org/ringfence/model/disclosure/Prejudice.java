package org.ringfence.model.disclosure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How likely it is that giving something out would do the harm that an exemption is about. */
public enum Prejudice {
  /** More likely than not. */
  WOULD,
  /** A real and significant risk, though not more likely than not. */
  LIKELY,
  /** The section asks for no such thing. */
  NOT_ASKED;

  /** The permanent id. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The one with this id; empty where there is none. */
  public static Optional<Prejudice> of(String id) {
    return Arrays.stream(values()).filter(one -> one.id().equals(id)).findFirst();
  }
}
