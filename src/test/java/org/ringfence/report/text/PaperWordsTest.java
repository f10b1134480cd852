package org.ringfence.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ringfence.messages.Messages;
import org.ringfence.model.checklist.DeviceField;
import org.ringfence.model.checklist.PointResult;
import org.ringfence.model.checklist.VisitField;
import org.ringfence.model.disclosure.Decided;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.evaluation.ControlEffect;
import org.ringfence.model.evaluation.MakerFinding;
import org.ringfence.model.evaluation.RiskView;
import org.ringfence.model.evaluation.StepEffect;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.method.DetailKind;
import org.ringfence.model.paper.Action;
import org.ringfence.model.paper.PaperKind;
import org.ringfence.model.signature.IdentityBasis;
import org.ringfence.report.Catalogues;
import org.ringfence.report.template.PaperTags;

class PaperWordsTest {
  private static final Path SOURCES = Path.of("src/main/java/org/ringfence/report");
  private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9.-]*)\"");
  private static final Pattern SAID = Pattern.compile("say\\(\\s*\"([^\"]+)\"(?!\\s*\\+)");
  private static final Pattern COUNTED = Pattern.compile("count\\(\\s*\"([^\"]+)\"");
  private static final Pattern COLUMN = Pattern.compile("new Column\\(\\s*\"([^\"]+)\"");
  private static final List<String> ENDINGS =
      List.of("", ".one", ".many", ".what", ".mend", ".holds", ".heading", ".in");

  private final PaperWords words = PaperWords.british();

  @Test
  void everyKeyThatTheCodeNamesHasWords() throws IOException {
    var keys = keys();
    assertThat(keys).containsAll(found(SAID)).containsAll(found(COLUMN));
    assertThat(keys)
        .containsAll(
            found(COUNTED).stream()
                .flatMap(key -> Stream.of(key + ".one", key + ".many"))
                .toList());
    assertThat(keys).containsAll(choices());
  }

  @Test
  void noWordsAreLeftOver() throws IOException {
    var used =
        found(LITERAL).stream()
            .flatMap(key -> ENDINGS.stream().map(ending -> key + ending))
            .collect(Collectors.toCollection(TreeSet::new));
    used.addAll(choices());
    var annex =
        Files.readString(Path.of("src/main/resources/org/ringfence/report/site/dpia.properties"))
            + Files.readString(Path.of("src/main/java/org/ringfence/report/site/DpiaAnnex.java"));
    keys().stream()
        .filter(key -> key.startsWith("dpia."))
        .filter(key -> annex.contains(key.substring(key.lastIndexOf('.') + 1)))
        .forEach(used::add);

    assertThat(keys()).isSubsetOf(used);
  }

  @Test
  void aValueIsNeverTakenForAPlace() {
    assertThat(words.say("list.last", "{1} $1 \\", "b")).isEqualTo("{1} $1 \\ and b");
  }

  @Test
  void listsReadAsASentenceDoes() {
    assertThat(words.list(List.of())).isEqualTo("None");
    assertThat(words.list(List.of("a"))).isEqualTo("a");
    assertThat(words.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
    assertThat(words.joined(List.of("a", "b"))).isEqualTo("a; b");
  }

  private static Set<String> choices() {
    var keys = new TreeSet<String>();
    keys.addAll(choices("found-by", MakerFinding.By.values()));
    keys.addAll(
        choices(
            "maker.says", MakerFinding.By.LABEL, MakerFinding.By.MAC, MakerFinding.By.CONFIRMED));
    keys.addAll(choices("part", StepEffect.Part.values()));
    keys.addAll(choices("proof", ControlEffect.Proof.values()));
    keys.addAll(choices("identity", IdentityBasis.values()));
    keys.addAll(choices("proves", IdentityBasis.values()));
    var tags = new PaperTags();
    Arrays.stream(PaperKind.values())
        .flatMap(
            kind ->
                Stream.concat(
                    tags.texts(kind).keySet().stream(), tags.parts(kind).keySet().stream()))
        .filter(tag -> !tag.startsWith("ringfence.committee."))
        .forEach(tag -> keys.add(tag.replaceFirst("ringfence", "tag")));
    for (var edition : Edition.values()) {
      keys.addAll(choices("draft." + edition.id(), Decided.PARTLY, Decided.NOT));
    }
    keys.add("cover.handling.draft");
    keys.addAll(
        choices("evidence", Basis.STATED, Basis.DOCUMENTED, Basis.INSPECTED, Basis.INDEPENDENT));
    keys.addAll(choices("evidence.all", Basis.INSPECTED, Basis.INDEPENDENT));
    keys.addAll(choices("checklist.point", PointResult.values()));
    keys.addAll(choices("checklist.device", DeviceField.values()));
    keys.addAll(choices("checklist.visit", VisitField.values()));
    Stream.of("recorder", "network", "cameras", "office")
        .forEach(stop -> keys.add("checklist.stop." + stop));
    Catalogues.method().questions().stream()
        .map(question -> "checklist.look." + question.id())
        .filter(key -> Messages.british("paper").find(key).isPresent())
        .forEach(keys::add);
    keys.addAll(choices("kind", DetailKind.values()));
    keys.addAll(choices("action", Action.State.values()));
    keys.addAll(choices("workings.view", RiskView.values()));
    for (var family : List.of("cover.edition", "cover.handling")) {
      keys.addAll(choices(family, Edition.values()));
    }
    return keys;
  }

  private static List<String> choices(String family, Enum<?>... choices) {
    return Arrays.stream(choices)
        .map(choice -> family + "." + choice.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .toList();
  }

  private static Set<String> keys() {
    return Messages.british("paper").keys();
  }

  private static Set<String> found(Pattern pattern) throws IOException {
    try (var sources = Files.walk(SOURCES)) {
      return sources
          .filter(source -> source.toString().endsWith(".java"))
          .filter(source -> !source.startsWith(SOURCES.resolve("committee")))
          .flatMap(source -> pattern.matcher(text(source)).results().toList().stream())
          .map(result -> result.group(1))
          .collect(Collectors.toCollection(TreeSet::new));
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
