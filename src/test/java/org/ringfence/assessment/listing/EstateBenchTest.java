package org.ringfence.assessment.listing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The benchmark itself works; what it says of speed is looked at with {@code -Pbench}. */
class EstateBenchTest {
  @Test
  void everyStepIsTimed() {
    assertThat(EstateBench.lines(4))
        .hasSize(4)
        .allSatisfy(line -> assertThat(line).contains("processor time", "MB heap"))
        .anyMatch(line -> line.contains("brought in"))
        .anyMatch(line -> line.contains("every row kept"));
  }
}
