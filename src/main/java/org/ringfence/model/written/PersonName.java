package org.ringfence.model.written;

import java.text.Normalizer;
import java.util.Locale;

/** Whether two names stand for one person, however they were typed. */
public final class PersonName {
  private PersonName() {}

  /** Whether they are the same but for accents, stops, room and capitals. */
  public static boolean isSame(String one, String other) {
    return !one.isBlank() && plain(one).equals(plain(other));
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}+", "")
        .replaceAll("[\\s.,]+", " ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
