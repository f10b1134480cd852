package org.ringfence.report.text;

import java.util.Map;

/**
 * The light background of each band, on which dark text reads well. It only repeats what the words
 * beside it say.
 */
public final class BandTints {
  private static final String PLAIN = "F0F4F8";
  private static final Map<String, String> BY_BAND =
      Map.of("low", "E3F2E6", "moderate", "FFF5CC", "high", "FFE1C7", "severe", "F9D0D0");

  private BandTints() {}

  /** The tint of a band, as six hexadecimal digits; a plain one for a band that has none. */
  public static String of(String band) {
    return BY_BAND.getOrDefault(band, PLAIN);
  }
}
