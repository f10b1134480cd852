package org.ringfence.assessment.estate;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Holds one of things that are equal, so that the many answers of a large estate that are alike
 * take no memory each. Any thread may ask.
 */
final class Interner<T> {
  /** What comes after so many different ones is seldom alike. */
  private static final int MOST = 10_000;

  private final Map<T, T> known = new ConcurrentHashMap<>();

  /** An equal one: the first there was, as long as there are not too many. */
  T of(T one) {
    var before = known.get(one);
    if (before != null) {
      return before;
    }
    if (known.size() < MOST) {
      known.put(one, one);
    }
    return one;
  }
}
