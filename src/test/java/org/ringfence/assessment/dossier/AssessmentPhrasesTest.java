package org.ringfence.assessment.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ringfence.messages.Messages;

/** Every sentence that the code asks for is there, and none is there for nothing. */
class AssessmentPhrasesTest {
  private static final Path CODE = Path.of("src/main/java/org/ringfence/assessment");
  private static final Pattern SAID = Pattern.compile("\"([a-z][a-z0-9-]*\\.[a-z0-9.-]*)\"");

  private static Set<String> quoted() throws IOException {
    var quoted = new HashSet<String>();
    try (var files = Files.walk(CODE)) {
      for (var file : files.filter(AssessmentPhrasesTest::isOfToday).toList()) {
        SAID.matcher(Files.readString(file)).results().forEach(m -> quoted.add(m.group(1)));
      }
    }
    return quoted;
  }

  /** What an earlier program said, it said in sentences of its own. */
  private static boolean isOfToday(Path file) {
    return Files.isRegularFile(file)
        && !Objects.requireNonNull(file.getFileName()).toString().startsWith("Earlier");
  }

  @Test
  void noSentenceIsThereForNothing() throws IOException {
    var quoted = quoted();
    var idle =
        Messages.british("assessment").keys().stream()
            .filter(key -> quoted.stream().noneMatch(text -> names(text, key)))
            .toList();
    assertThat(idle).isEmpty();
  }

  @Test
  void everySentenceThatIsAskedForIsThere() throws IOException {
    var keys = Messages.british("assessment").keys();
    var families =
        keys.stream()
            .map(key -> key.substring(0, key.indexOf('.') + 1))
            .collect(Collectors.toSet());
    var missing =
        quoted().stream()
            .filter(text -> families.stream().anyMatch(text::startsWith))
            .filter(text -> keys.stream().noneMatch(key -> names(text, key)))
            .toList();
    assertThat(missing).isEmpty();
  }

  /** A key may be put together from a beginning in the code, such as "reason.add.". */
  private static boolean names(String text, String key) {
    return text.equals(key)
        || text.equals(key.replaceFirst("[.](one|many)$", ""))
        || (text.endsWith(".") && key.startsWith(text));
  }
}
