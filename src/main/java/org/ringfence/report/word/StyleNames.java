package org.ringfence.report.word;

import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;

/**
 * By which ids a document knows the papers' styles.
 *
 * @param ids by the papers' own ids; one that is left out is known by its own
 * @param lists by the papers' own ids, the list to put a paragraph into where its style is not a
 *     list by itself
 */
record StyleNames(Map<String, String> ids, Map<String, BigInteger> lists) {
  /** The papers' own styles. */
  static final StyleNames OWN = new StyleNames(Map.of(), Map.of());

  StyleNames {
    ids = Map.copyOf(ids);
    lists = Map.copyOf(lists);
  }

  String id(String own) {
    return ids.getOrDefault(own, own);
  }

  Optional<BigInteger> list(String own) {
    return Optional.ofNullable(lists.get(own));
  }
}
