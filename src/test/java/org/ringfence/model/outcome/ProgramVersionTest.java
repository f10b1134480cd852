package org.ringfence.model.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The program says the version that it is built as. */
class ProgramVersionTest {
  @Test
  void theVersionIsTheBuilds() throws IOException {
    assertThat(Files.readString(Path.of("pom.xml")))
        .contains("<artifactId>ringfence</artifactId>\n  <version>" + ProgramVersion.VERSION + "<");
  }
}
