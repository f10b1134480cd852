package org.ringfence.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The SHA-256 of bytes, as 64 hexadecimal digits in lower case. */
public final class Sha256 {

  private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{64}");

  private Sha256() {}

  /** Whether this is such a hash, so that a file may be named after it. */
  public static boolean isOne(String text) {
    return DIGITS.matcher(text).matches();
  }

  /** The hash of all that is in a file. */
  public static String of(Path file) throws IOException {
    return copying(file, OutputStream.nullOutputStream());
  }

  /** The hash of all that is in a file, which is written on as it is read. */
  public static String copying(Path file, OutputStream out) throws IOException {
    try (var in = PlainFile.open(file)) {
      return copying(in, out);
    }
  }

  /** The hash of what is read, to its end. */
  public static String of(InputStream in) throws IOException {
    return copying(in, OutputStream.nullOutputStream());
  }

  private static String copying(InputStream in, OutputStream out) throws IOException {
    var digest = digest();
    new DigestInputStream(in, digest).transferTo(out);
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
