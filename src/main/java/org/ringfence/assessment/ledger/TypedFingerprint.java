package org.ringfence.assessment.ledger;

import java.util.Locale;
import org.ringfence.model.signature.Identity;

/** A fingerprint as somebody types it: spaces, dashes and capitals make no difference. */
public final class TypedFingerprint {
  private TypedFingerprint() {}

  /** Whether what is typed is all of a fingerprint, or the part of it that is printed. */
  public static boolean means(String typed, String fingerprint) {
    var digits = digits(typed);
    return digits.equals(digits(fingerprint))
        || digits.equals(digits(Identity.shortened(fingerprint)));
  }

  /** Whether it is written like one, whatever record it may be of. */
  public static boolean isOne(String typed) {
    return digits(typed).matches("[0-9a-f]{16}|[0-9a-f]{64}");
  }

  private static String digits(String typed) {
    return typed.replaceAll("[\\s\\p{Pd}]", "").toLowerCase(Locale.ROOT);
  }
}
