package org.ringfence.report.sealing.word;

import java.util.regex.Pattern;

/** Tells colours in which nobody sees text on white paper. */
final class Colours {
  private static final Pattern NEAR_WHITE = Pattern.compile("(?i)(FF)?(F[0-9A-F]){3}");

  private Colours() {}

  /** Whether this is white or hardly another, as three or four bytes. */
  static boolean isNearWhite(String colour) {
    return NEAR_WHITE.matcher(colour).matches();
  }

  /** How much lighter one of two colours is than the other, from 1 for none to 21. */
  static double contrast(int one, int other) {
    var light = Math.max(luminance(one), luminance(other));
    var dark = Math.min(luminance(one), luminance(other));
    return (light + 0.05) / (dark + 0.05);
  }

  private static double luminance(int colour) {
    return 0.2126 * linear(colour >> 16 & 0xFF)
        + 0.7152 * linear(colour >> 8 & 0xFF)
        + 0.0722 * linear(colour & 0xFF);
  }

  private static double linear(int part) {
    var share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
