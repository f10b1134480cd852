package org.ringfence.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The SHA-256 of a file's bytes, as 64 hexadecimal digits in lower case. */
final class Sha256 {

  private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{64}");

  private Sha256() {}

  /** Whether this is such a hash, so that a file may be named after it. */
  static boolean isOne(String text) {
    return DIGITS.matcher(text).matches();
  }

  /** The hash of all that is in a file. */
  static String of(Path file) throws IOException {
    return copying(file, OutputStream.nullOutputStream());
  }

  /** The hash of all that is in a file, which is written on as it is read. */
  static String copying(Path file, OutputStream out) throws IOException {
    var digest = digest();
    try (InputStream bytes = new DigestInputStream(Files.newInputStream(file), digest)) {
      bytes.transferTo(out);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
