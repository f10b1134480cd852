package org.ringfence.model.installation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where an answer lives, widest first; what a wider scope has answered is inherited below it. */
public enum Scope {
  BODY,
  CONTRACT,
  SITE,
  INSTALLATION;

  /** The permanent id, as in the catalogue and in files: {@code "site"}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The scope with this id; empty where there is none. */
  public static Optional<Scope> of(String id) {
    return Arrays.stream(values()).filter(scope -> scope.id().equals(id)).findFirst();
  }
}
