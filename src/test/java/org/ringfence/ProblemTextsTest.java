package org.ringfence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringfence.messages.Messages;

/** Whatever the code asks for of the texts of problems is there, and none is there for nothing. */
class ProblemTextsTest {
  private static final Path CODE = Path.of("src/main/java/org/ringfence");
  private static final Pattern KEY = Pattern.compile("\"([a-z][a-z0-9-]*(?:[.][a-z0-9-]+)+)\"");
  private static final Pattern SAID =
      Pattern.compile("TEXTS\\s*[.](?:<\\w+>)?(say|count|problem|refused)\\(\\s*\"([^\"]+)\"");

  @ParameterizedTest
  @CsvSource({"register, register", "problem, assessment", "exchange, exchange"})
  void everyTextIsSaid(String part, String code) throws IOException {
    var named = named(code);
    assertThat(Messages.british(part).keys())
        .hasSizeGreaterThan(40)
        .allSatisfy(
            key -> assertThat(named.contains(key) || named.contains(plain(key))).as(key).isTrue());
  }

  @ParameterizedTest
  @CsvSource({"register, register", "problem, assessment", "exchange, exchange"})
  void everyTextThatIsSaidIsThere(String part, String code) throws IOException {
    var keys = Messages.british(part).keys();
    for (var source : sources(code)) {
      var said = SAID.matcher(source);
      while (said.find()) {
        assertThat(keys).containsAll(asked(said.group(1), said.group(2)));
      }
    }
  }

  /** Helpers of a class pass keys on, so each literal that begins like one has to be one. */
  @ParameterizedTest
  @CsvSource({"register, register", "problem, assessment", "exchange, exchange"})
  void everyKeyIsOfAText(String part, String code) throws IOException {
    var keys = Messages.british(part).keys();
    var plain = keys.stream().map(ProblemTextsTest::plain).collect(Collectors.toSet());
    var families = keys.stream().map(ProblemTextsTest::family).collect(Collectors.toSet());
    assertThat(named(code).stream().filter(key -> families.contains(family(key))))
        .allSatisfy(key -> assertThat(keys.contains(key) || plain.contains(key)).as(key).isTrue());
  }

  private static Set<String> asked(String how, String key) {
    return switch (how) {
      case "count" -> Set.of(key + ".one", key + ".many");
      case "problem", "refused" -> Set.of(key + ".what", key + ".mend");
      default -> Set.of(key);
    };
  }

  private static String plain(String key) {
    return key.replaceFirst("[.](?:what|mend|one|many)$", "");
  }

  private static String family(String key) {
    return key.substring(0, key.indexOf('.'));
  }

  private static Set<String> named(String code) throws IOException {
    return sources(code).stream()
        .flatMap(source -> KEY.matcher(source).results().map(found -> found.group(1)))
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static Set<String> sources(String code) throws IOException {
    try (var files = Files.walk(CODE.resolve(code))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(ProblemTextsTest::text)
          // What is read from a checklist has words of its own.
          .filter(text -> !text.startsWith("package org.ringfence.assessment.checklist;"))
          .collect(Collectors.toSet());
    }
  }

  private static String text(Path source) {
    try {
      return Files.readString(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
