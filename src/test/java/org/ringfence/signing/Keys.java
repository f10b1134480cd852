package org.ringfence.signing;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import org.ringfence.model.outcome.Outcome;

/** Keys that never were in a file, whose passphrase is slow on purpose. */
public final class Keys {
  private Keys() {}

  static KeyPair pair() {
    try {
      return KeyPairGenerator.getInstance(Signing.ALGORITHM).generateKeyPair();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A key of its own for somebody. */
  public static SigningKey fresh(String person, String name) {
    var pair = pair();
    return new SigningKey(person, name, pair.getPrivate(), pair.getPublic());
  }

  public static <T> T done(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(var value) -> value;
      case Outcome.Refused<T>(var problems) -> throw new AssertionError(problems.toString());
    };
  }

  public static String refused(Outcome<?> outcome) {
    return switch (outcome) {
      case Outcome.Done<?> one -> throw new AssertionError("was not refused: " + one);
      case Outcome.Refused<?>(var problems) -> problems.getFirst().message();
    };
  }
}
