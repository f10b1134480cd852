package org.ringfence.exchange.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.exchange.ExchangeFixture.messages;
import static org.ringfence.exchange.ExchangeFixture.read;
import static org.ringfence.exchange.ExchangeFixture.vocabulary;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of a file that can't be read names what it is and where. */
class SaidOfFilesTest {
  @TempDir private Path folder;

  private String said(Path file) {
    return String.join("\n", messages(new AssessmentFileReader(vocabulary()).read(file)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "// ours\n{\"format\": \"x\"}",
        "/* ours */ {\"format\": \"x\"}",
        "# ours\n{\"format\": \"x\"}",
        "{\n  // ours\n  \"format\": \"x\"}",
        "{\"format\": \"x\" /* ours */}"
      })
  void aCommentIsSaidWithLineAndColumn(String text) throws IOException {
    var file = Files.writeString(folder.resolve("one.json"), text);
    assertThat(said(file))
        .containsPattern("line \\d+")
        .containsPattern("column \\d+, is a comment");
  }

  @Test
  void aLinkInACircleIsNoMissingFile() throws IOException {
    var one = folder.resolve("one.json");
    var other = folder.resolve("other.json");
    Files.createSymbolicLink(one, other);
    Files.createSymbolicLink(other, one);
    assertThat(said(one)).contains("link").doesNotContain("There is no such file");
  }

  @Test
  void anotherEncodingIsNamed() throws IOException {
    var file =
        Files.write(folder.resolve("one.json"), "{\"a\": 1}".getBytes(StandardCharsets.UTF_16));
    assertThat(said(file)).contains("UTF-16");
  }

  @Test
  void fiftyBracketsAreNotRepeated() {
    assertThat(messages(read("[".repeat(100)))).singleElement().asString().doesNotContain("[0][0]");
  }
}
