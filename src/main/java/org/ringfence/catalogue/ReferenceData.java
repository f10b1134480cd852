package org.ringfence.catalogue;

import java.util.List;
import java.util.Optional;
import org.ringfence.model.method.Alias;
import org.ringfence.model.method.MacPrefix;
import org.ringfence.model.method.Maker;
import org.ringfence.model.method.Policy;
import org.ringfence.model.method.Rebadge;
import org.ringfence.model.method.Weakness;

/**
 * The reference tables, each row with its source and confidence; they join by the maker's key.
 *
 * @param makers one of them, with the key {@link Maker#UNKNOWN_KEY}, stands for nobody
 */
public record ReferenceData(
    List<Maker> makers,
    List<Alias> aliases,
    List<Rebadge> rebadges,
    List<MacPrefix> prefixes,
    List<Weakness> weaknesses,
    List<Policy> policies) {

  public ReferenceData {
    makers = List.copyOf(makers);
    aliases = List.copyOf(aliases);
    rebadges = List.copyOf(rebadges);
    prefixes = List.copyOf(prefixes);
    weaknesses = List.copyOf(weaknesses);
    policies = List.copyOf(policies);
  }

  /** The maker with this key; empty for none and for the row that stands for nobody. */
  public Optional<Maker> maker(String key) {
    return makers.stream().filter(maker -> maker.isKnown() && maker.key().equals(key)).findFirst();
  }
}
