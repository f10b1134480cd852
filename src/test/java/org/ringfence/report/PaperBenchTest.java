package org.ringfence.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The benchmark itself works; what it says of speed is looked at with {@code -Pbench}. */
class PaperBenchTest {
  @Test
  void everyPaperAndPeerIsTimed() {
    assertThat(PaperBench.lines(3, 1, false))
        .hasSize(15)
        .allSatisfy(line -> assertThat(line).containsPattern("\\d s +\\d+\\.\\d+ x"))
        .anyMatch(line -> line.contains(PaperBench.PEER))
        .anyMatch(line -> line.contains("workbook, whole"))
        .anyMatch(line -> line.contains("committee paper, public, drafts"))
        .anyMatch(line -> line.contains("committee paper, public, signed"))
        .anyMatch(line -> line.contains("sealed committee paper: verified, made again as well"))
        .last()
        .asString()
        .contains("the pack");
  }
}
