package org.ringfence.model.installation;

import java.util.List;

/** What an answer or a fact says: words from the catalogue's list, or a whole number. */
public sealed interface Value {

  /**
   * One word, or several where the question takes many.
   *
   * @param words ids from the catalogue, never empty, without repeats
   */
  record Words(List<String> words) implements Value {
    public Words {
      words = List.copyOf(words);
      if (words.isEmpty()) {
        throw new IllegalArgumentException("a value has at least one word");
      }
    }
  }

  /**
   * A count.
   *
   * @param number 0 to 100,000
   */
  record Count(int number) implements Value {}

  /** A value of one word. */
  static Value word(String word) {
    return new Words(List.of(word));
  }

  /** The value as one text, its words joined by a comma. */
  default String text() {
    return switch (this) {
      case Words(var words) -> String.join(",", words);
      case Count(var number) -> Integer.toString(number);
    };
  }
}
