package org.ringfence.report.office;

import java.util.regex.Pattern;

/** Tells colours in which nobody sees text on white paper. */
final class Colours {
  private static final Pattern NEAR_WHITE = Pattern.compile("(?i)(FF)?(F[0-9A-F]){3}");

  private Colours() {}

  /** Whether this is white or hardly another, as three or four bytes. */
  static boolean isNearWhite(String colour) {
    return NEAR_WHITE.matcher(colour).matches();
  }
}
