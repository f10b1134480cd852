package org.ringfence.model.disclosure;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** For whom a paper is: for anybody, or only for those who may see what is exempt. */
public enum Edition {
  /** Anybody may read it; what is withheld is not in it. */
  PUBLIC,
  /** Everything is in it. */
  EXEMPT;

  /** Both, the one that holds more first. */
  public static final List<Edition> BOTH = List.of(EXEMPT, PUBLIC);

  /** The permanent id: {@code "public"}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The edition with this id; empty where there is none. */
  public static Optional<Edition> of(String id) {
    return Arrays.stream(values()).filter(edition -> edition.id().equals(id)).findFirst();
  }
}
