package org.ringfence.model.paper;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a report about one installation has after its end only where somebody asks for it. */
public enum Annex {
  /** Every step of every score, and every answer with its evidence. */
  WORKINGS,
  /** The parts of a data protection impact assessment that the record can fill, and the others. */
  DPIA;

  /** The permanent id, as commands and files have it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The annex with this id. */
  public static Optional<Annex> of(String id) {
    return Stream.of(values()).filter(annex -> annex.id().equals(id)).findFirst();
  }

  /** The same ones with or without this one. */
  Set<Annex> in(Set<Annex> others, boolean wanted) {
    var all = EnumSet.noneOf(Annex.class);
    all.addAll(others);
    if (wanted) {
      all.add(this);
    } else {
      all.remove(this);
    }
    return all;
  }
}
