package org.ringfence.scoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives each word that a question or fact can have a bit of its own, so that sets are numbers. */
final class ValueBits {
  private static final int MOST = Long.SIZE;

  private final Map<String, Long> bits = new HashMap<>();

  /** The bit of a word, given to it now if it has none yet. */
  long add(String word) {
    if (bits.size() == MOST && !bits.containsKey(word)) {
      throw new IllegalArgumentException("a question has more than %d words".formatted(MOST));
    }
    return bits.computeIfAbsent(word, _ -> 1L << bits.size());
  }

  /** The bit of a word; none for a word that nothing in the method names. */
  long bit(String word) {
    return bits.getOrDefault(word, 0L);
  }

  /** The bits of several words. */
  long bits(List<String> words) {
    var all = 0L;
    for (var word : words) {
      all |= bit(word);
    }
    return all;
  }

  /** The bits of several words, given to them now if they have none yet. */
  long addAll(List<String> words) {
    words.forEach(this::add);
    return bits(words);
  }

  Map<String, Long> all() {
    return Map.copyOf(bits);
  }
}
