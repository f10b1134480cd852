package org.ringfence.assessment.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringfence.assessment.Estate;
import org.ringfence.exchange.conversion.RecordLeaves;

/** Every thing in a signed record of each version has a plain name of its own. */
class LeafWordsTest {
  private static final Path RECORDS = Path.of("src", "test", "resources", "golden", "record");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "version-1-devices.json",
        "version-1-facts.json",
        "version-2-devices.json",
        "version-2-facts.json"
      })
  void noneIsCalledAsAProgramCallsIt(String record) throws IOException {
    var leaves = RecordLeaves.of(Files.readString(RECORDS.resolve(record)));
    var knowledge = Estate.knowledge();
    var words = new LeafWords(knowledge.phrases(), knowledge.wording()).of(leaves);
    assertThat(words).hasSameSizeAs(leaves);
    assertThat(words)
        .extracting(RecordSection.Line::label)
        .doesNotHaveDuplicates()
        .allMatch(label -> !label.matches(".*([a-z][A-Z]|/).*"), "is in words");
    assertThat(words)
        .extracting(RecordSection.Line::text)
        .isEqualTo(leaves.stream().map(RecordLeaves.Leaf::text).toList());
  }
}
