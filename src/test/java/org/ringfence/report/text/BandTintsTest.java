package org.ringfence.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BandTintsTest {
  private static final String INK = "1F2933";

  @ParameterizedTest
  @ValueSource(strings = {"closed", "low", "moderate", "high", "severe"})
  void darkTextReadsWellOnEveryTint(String band) {
    assertThat((light(BandTints.of(band)) + 0.05) / (light(INK) + 0.05)).isGreaterThan(4.5);
  }

  private static double light(String colour) {
    return 0.2126 * part(colour, 0) + 0.7152 * part(colour, 2) + 0.0722 * part(colour, 4);
  }

  private static double part(String colour, int from) {
    var share = Integer.parseInt(colour.substring(from, from + 2), 16) / 255.0;
    return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
