package org.ringfence.scoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives each word that a question or fact can have a bit of its own, so that sets are numbers. */
final class ValueBits {
  /**
   * Every word that the method does not name, so that it counts as a value and as no listed one.
   */
  private static final long UNLISTED = 1L << (Long.SIZE - 1);

  private static final int MOST = Long.SIZE - 1;

  private final Map<String, Long> bits = new HashMap<>();

  /** The bit of a word, given to it now if it has none yet. */
  long add(String word) {
    if (bits.size() == MOST && !bits.containsKey(word)) {
      throw new IllegalArgumentException("a question has more than %d words".formatted(MOST));
    }
    return bits.computeIfAbsent(word, _ -> 1L << bits.size());
  }

  /** The bit of a word; one that nothing in the method wants for a word that it does not name. */
  long bit(String word) {
    return bits.getOrDefault(word, UNLISTED);
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

  /** The words of these bits. */
  List<String> words(long wanted) {
    return bits.entrySet().stream()
        .filter(entry -> (entry.getValue() & wanted) != 0)
        .map(Map.Entry::getKey)
        .toList();
  }
}
