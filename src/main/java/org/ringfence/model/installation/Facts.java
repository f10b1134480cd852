package org.ringfence.model.installation;

import java.util.Map;
import java.util.Optional;

/**
 * What the method needs to know of the equipment, by fact id.
 *
 * @param known only facts that are known; one that is left out is not known
 */
public record Facts(Map<String, Value> known) {

  /** Nothing known. */
  public static final Facts NONE = new Facts(Map.of());

  public Facts {
    known = Map.copyOf(known);
  }

  /** The fact's value; empty where it is not known. */
  public Optional<Value> get(String fact) {
    return Optional.ofNullable(known.get(fact));
  }
}
