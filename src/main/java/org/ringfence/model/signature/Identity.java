package org.ringfence.model.signature;

import java.util.Locale;
import java.util.StringJoiner;

/**
 * Who signed and how that is known, every part of it covered by the signature.
 *
 * @param basis how the signer is known
 * @param person id of the signer; empty for a name only
 * @param key fingerprint of the key that signed, 64 hexadecimal digits; empty for a name only
 */
public record Identity(IdentityBasis basis, String person, String key) {
  private static final int SHOWN_DIGITS = 16;
  private static final int GROUP = 4;

  /** A name and nothing that could be checked. */
  public static final Identity NAME_ONLY = new Identity(IdentityBasis.NAME_ONLY, "", "");

  /** The key's fingerprint as it is printed: its first 16 digits in groups of four. */
  public String shortKey() {
    return shortened(key);
  }

  /** The first 16 digits of a hash in groups of four, in capitals; empty for an empty one. */
  public static String shortened(String hash) {
    if (hash.isEmpty()) {
      return "";
    }
    var digits = hash.substring(0, SHOWN_DIGITS).toUpperCase(Locale.ROOT);
    var groups = new StringJoiner("-");
    for (var at = 0; at < SHOWN_DIGITS; at += GROUP) {
      groups.add(digits.substring(at, at + GROUP));
    }
    return groups.toString();
  }
}
