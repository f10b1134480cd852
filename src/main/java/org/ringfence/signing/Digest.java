package org.ringfence.signing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-256, each use under a name of its own, so that a hash of one kind never stands for another.
 */
final class Digest {
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

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
