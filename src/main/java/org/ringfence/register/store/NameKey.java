package org.ringfence.register.store;

import java.text.Normalizer;
import java.util.Locale;

/** A name as it is compared: without regard to case, outer blanks or how accents are encoded. */
final class NameKey {

  private NameKey() {}

  static String of(String name) {
    // Upper case first: some letters have two lower-case forms but one capital.
    return Normalizer.normalize(name, Normalizer.Form.NFC)
        .strip()
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT);
  }
}
