package org.ringfence.report.sealing;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * A PNG picture with what shows it and nothing else: no texts, days, places, or moving pictures.
 */
public final class PlainPng {
  private static final byte[] START = {(byte) 137, 'P', 'N', 'G', 13, 10, 26, 10};
  private static final String END = "IEND";

  /** What there is of a picture, its colours and its size (PNG, third edition, section 11). */
  private static final Set<String> KEPT =
      Set.of("IHDR", "PLTE", "IDAT", END, "tRNS", "cHRM", "gAMA", "sBIT", "sRGB", "bKGD", "pHYs");

  private static final int FRAME = 12;

  private PlainPng() {}

  static boolean isOne(byte[] bytes) {
    return bytes.length >= START.length
        && Arrays.equals(START, 0, START.length, bytes, 0, START.length);
  }

  /** The picture without all else; empty where it is damaged. */
  public static Optional<byte[]> of(byte[] bytes) {
    var out = new ByteArrayOutputStream(bytes.length);
    out.write(START, 0, START.length);
    var in = ByteBuffer.wrap(bytes);
    var at = START.length;
    while (at + FRAME <= bytes.length) {
      var length = in.getInt(at);
      if (length < 0 || length > bytes.length - at - FRAME) {
        return Optional.empty();
      }
      var kind = new String(bytes, at + 4, 4, StandardCharsets.ISO_8859_1);
      if (KEPT.contains(kind)) {
        out.write(bytes, at, length + FRAME);
      }
      if (kind.equals(END)) {
        return Optional.of(out.toByteArray());
      }
      at += length + FRAME;
    }
    return Optional.empty();
  }
}
