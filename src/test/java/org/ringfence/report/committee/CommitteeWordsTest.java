package org.ringfence.report.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ringfence.messages.Messages;
import org.ringfence.model.paper.OptionTarget;
import org.ringfence.report.Catalogues;

class CommitteeWordsTest {
  private static final Path SOURCES = Path.of("src/main/java/org/ringfence/report/committee");
  private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-zA-Z0-9.-]*)\"");
  private static final Pattern SAID =
      Pattern.compile("say\\(\\s*(?:\\w[\\w.()]* \\? )?\"([a-z][a-z0-9.-]*)\"(?!\\s*\\+)");
  private static final Pattern COUNTED = Pattern.compile("count\\(\\s*\"([a-z][a-z0-9.-]*)\"");
  private static final List<String> ENDINGS =
      List.of("", ".one", ".many", ".holds", ".heading", ".title", ".description", ".axis", ".in");

  @Test
  void everyKeyThatTheCodeNamesHasWords() throws IOException {
    var keys = keys();
    var code = code();
    var shared = shared();
    assertThat(found(SAID, code)).allMatch(key -> keys.contains(key) || shared.contains(key));
    for (var counted : found(COUNTED, code)) {
      assertThat(keys).contains(counted + ".one", counted + ".many");
    }
  }

  @Test
  void everyTreatmentOfTheCatalogueHasItsWords() throws IOException {
    assertThat(keys())
        .containsAll(
            Catalogues.wording().terms().getOrDefault("treatment", Map.of()).keySet().stream()
                .flatMap(id -> List.of("option.gains." + id, "option.keeps." + id).stream())
                .toList());
  }

  @Test
  void everyTargetHasItsWords() throws IOException {
    assertThat(keys())
        .containsAll(
            Arrays.stream(OptionTarget.values())
                .map(OptionTarget::id)
                .flatMap(
                    id ->
                        Stream.of(
                            "option.gains." + id,
                            "option.keeps." + id,
                            "target." + id,
                            "target." + id + ".done"))
                .toList());
  }

  @Test
  void noWordsAreLeftOver() throws IOException {
    var used =
        found(LITERAL, code()).stream()
            .flatMap(key -> ENDINGS.stream().map(ending -> key + ending))
            .collect(Collectors.toCollection(TreeSet::new));
    var composed =
        List.of(
            "number.",
            "ground.",
            "option.gains.",
            "option.keeps.",
            "known.",
            "known.given.",
            "front.stale.",
            "marking.public",
            "consulted-",
            "front.power.",
            "missing.",
            "recommend.exclude.",
            "papers.kept.",
            "urgency.",
            "limit.",
            "target.");

    assertThat(keys())
        .allMatch(key -> used.contains(key) || composed.stream().anyMatch(key::startsWith));
  }

  private static Set<String> keys() {
    return Messages.british("committee").keys();
  }

  private static Set<String> shared() {
    return Messages.british("paper").keys();
  }

  private static Set<String> found(Pattern pattern, String code) {
    return pattern
        .matcher(code)
        .results()
        .map(result -> result.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String code() throws IOException {
    var code = new StringBuilder();
    try (var sources = Files.walk(SOURCES)) {
      for (var source : sources.filter(Files::isRegularFile).sorted().toList()) {
        code.append(Files.readString(source));
      }
    }
    return code.toString();
  }
}
