package org.ringfence.scoring.maker;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A model code whose hyphens are lost or are others: "DS2CD2143" and "HRG-8".
 *
 * @param words the code's words
 * @param closed whether a word ends with it
 */
record RunTogetherCode(List<String> words, boolean closed) {
  /** Codes of so few letters may be the beginning of an ordinary word. */
  private static final int SHORT = 4;

  private static final Pattern SOON_A_NUMBER = Pattern.compile("\\p{L}?\\p{Nd}.*");
  private static final Pattern LATER_A_NUMBER = Pattern.compile("\\p{L}{0,4}\\p{Nd}.*");
  private static final Pattern NUMBER = Pattern.compile("\\p{Nd}.*");
  private static final Pattern LONG_NUMBER = Pattern.compile("\\p{Nd}{2}.*");

  RunTogetherCode {
    words = List.copyOf(words);
  }

  /** Whether its letters stand here, and a number with them. */
  boolean standsAt(LabelWords text, int at) {
    var letters = String.join("", words);
    var borders = borders();
    var taken = 0;
    for (int word = at; word < text.size(); word++) {
      if (taken > 0 && !text.isHyphenated(word) && !borders.contains(taken)) {
        return false;
      }
      var left = letters.substring(taken);
      if (text.word(word).startsWith(left)) {
        return isModel(text, word, text.word(word).substring(left.length()));
      }
      if (!left.startsWith(text.word(word))) {
        return false;
      }
      taken += text.word(word).length();
    }
    return false;
  }

  /** After how many letters one of its own words ends. */
  private Set<Integer> borders() {
    var borders = new HashSet<Integer>();
    var length = 0;
    for (var word : words) {
      length += word.length();
      borders.add(length);
    }
    return borders;
  }

  private boolean isModel(LabelWords text, int last, String tail) {
    if (tail.isEmpty()) {
      return last + 1 < text.size()
          && (text.isHyphenated(last + 1) ? NUMBER : LONG_NUMBER)
              .matcher(text.word(last + 1))
              .matches();
    }
    var isShort = closed || String.join("", words).length() <= SHORT;
    return (isShort ? SOON_A_NUMBER : LATER_A_NUMBER).matcher(tail).matches();
  }
}
