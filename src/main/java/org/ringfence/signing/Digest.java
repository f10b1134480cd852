package org.ringfence.signing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-256, each use under a name of its own, so that a hash of one kind never stands for another.
 */
final class Digest {
  /** How many hexadecimal digits a hash has. */
  static final int LENGTH = 64;

  private Digest() {}

  /** The hash of a content under a name, 64 hexadecimal digits in lower case. */
  static String of(String name, byte[] content) {
    var digest = sha256();
    digest.update(name.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
    return HexFormat.of().formatHex(digest.digest(content));
  }

  /** The plain hash of bytes, as other programs make it. */
  static String plain(byte[] content) {
    return HexFormat.of().formatHex(sha256().digest(content));
  }

  /** Whether a text is a hash: 64 hexadecimal digits in lower case. */
  static boolean isOne(String text) {
    return text.length() == LENGTH
        && text.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
