package org.ringfence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the map of the house names is there, and the README leads to it. */
class ArchitectureMapTest {
  private static final Path MAP = Path.of("src/docs/architecture.md");
  private static final List<Path> ROOTS =
      List.of(Path.of("src/main/java"), Path.of("src/test/java"));
  private static final Pattern NAME = Pattern.compile("`(org\\.ringfence[.\\w]*)`");
  private static final Pattern TEST = Pattern.compile("`(\\w+Test)`");
  private static final Pattern FILE =
      Pattern.compile("`(?:[\\w-]+/)*([\\w-]+\\.(?:json|properties))`");

  private static List<String> named(Pattern pattern) throws IOException {
    return pattern
        .matcher(Files.readString(MAP))
        .results()
        .map(result -> result.group(1))
        .distinct()
        .toList();
  }

  @Test
  void everyPackageAndClassThatItNamesExists() throws IOException {
    var names = named(NAME);
    assertThat(names)
        .hasSizeGreaterThan(60)
        .allSatisfy(
            name -> {
              var path = name.replace('.', '/');
              assertThat(ROOTS)
                  .as(name)
                  .anyMatch(
                      root ->
                          Files.isDirectory(root.resolve(path))
                              || Files.isRegularFile(root.resolve(path + ".java")));
            });
  }

  @Test
  void everyTestAndResourceThatItNamesExists() throws IOException {
    for (var name : named(TEST)) {
      assertThat(files(Path.of("src/test/java"))).as(name).contains(name + ".java");
    }
    assertThat(files(Path.of("src/main/resources"))).containsAll(named(FILE));
  }

  private static List<String> files(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.map(file -> String.valueOf(file.getFileName())).toList();
    }
  }

  @Test
  void itIsReachedFromTheReadme() throws IOException {
    assertThat(
            Pattern.compile("\\(([\\w/.]+\\.md)\\)")
                .matcher(Files.readString(Path.of("README.md")))
                .results()
                .map((MatchResult link) -> Path.of(link.group(1)))
                .toList())
        .contains(MAP)
        .allMatch(Files::isRegularFile);
  }
}
