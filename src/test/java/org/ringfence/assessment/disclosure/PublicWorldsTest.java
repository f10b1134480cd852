package org.ringfence.assessment.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.paper.FileAssessments;
import org.ringfence.catalogue.Catalogue;
import org.ringfence.catalogue.CatalogueReader;
import org.ringfence.catalogue.CatalogueSource;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.disclosure.Ruling;
import org.ringfence.model.method.DetailKind;
import org.ringfence.model.method.Question;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Progress;
import org.ringfence.model.paper.EstateReportData;
import org.ringfence.model.paper.FigurePrecision;
import org.ringfence.model.paper.PaperKind;
import org.ringfence.model.paper.PaperOrder;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whoever has all that the public papers of an installation are made from, on two days, can't tell
 * a withheld answer: with another one, and at most one more of the withheld changed, all of it is
 * the same.
 */
class PublicWorldsTest {
  private static final Catalogue CATALOGUE = new CatalogueReader(CatalogueSource.bundled()).read();
  private static final JsonMapper JSON = JsonMapper.shared();

  /** One on which the answers are new, and one on which those of an inspection have aged. */
  private static final List<FileAssessments> DAYS =
      Stream.of("2026-11-22T12:00:00Z", "2028-01-10T12:00:00Z")
          .map(day -> Clock.fixed(Instant.parse(day), ZoneOffset.UTC))
          .map(clock -> new FileAssessments(new CatalogueServices(CATALOGUE, clock)))
          .toList();

  private static final List<Question> WITHHELD =
      CATALOGUE.method().questions().stream()
          .filter(
              question ->
                  CATALOGUE.papers().proposals().getOrDefault("england", List.of()).stream()
                      .filter(Ruling::withheld)
                      .filter(ruling -> ruling.kind() == DetailKind.ANSWER)
                      .anyMatch(ruling -> ruling.question().equals(question.id())))
          .toList();

  @TempDir private Path folder;

  private final Map<String, String> seen = new HashMap<>();

  static Stream<Path> samples() throws IOException {
    try (var files = Files.list(Path.of("samples"))) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyWithheldAnswerCouldBeAnotherInAllPublicDataOnTwoDays(Path sample) throws IOException {
    var truth = one(sample);
    var told = told(truth);
    var found = new ArrayList<String>();
    for (var question : WITHHELD) {
      var twin = twin(truth, told, question);
      if (twin.isEmpty()) {
        found.add(question.id());
      } else if (question.equals(WITHHELD.getFirst())) {
        assertThat(printed(twin.get())).as("papers of a twin").isEqualTo(printed(truth));
      }
    }
    assertThat(found)
        .as("withheld answers that can be told, of " + seen.size() + " worlds")
        .isEmpty();
  }

  /** What the paper counts as severe, it encloses as counted, too. */
  @Test
  void aRiskThatIsNotKnownHasNoScoreInWhatThePaperEncloses() throws IOException {
    var file = Files.readAllBytes(Path.of("samples", "thurrock-council.json"));
    var day = DAYS.getFirst();
    switch (day.dossiers("t.json", file).then(all -> day.brief(all, Edition.PUBLIC))) {
      case Outcome.Done<EstateReportData>(var brief) ->
          assertThat(brief.installations())
              .isNotEmpty()
              .allSatisfy(
                  one -> {
                    assertThat(one.figures()).isInstanceOf(FigurePrecision.NotKnown.class);
                    assertThat(one.record())
                        .contains("not-assessable")
                        .doesNotContain("residual", "assurancePercent", "drivers", "inherent");
                  });
      case Outcome.Refused<EstateReportData>(var problems) -> throw new AssertionError(problems);
    }
  }

  /** A world with another answer to a question, and at most one more, of which the same is told. */
  private Optional<ObjectNode> twin(ObjectNode truth, String told, Question question) {
    return Stream.concat(
            others(truth, question).stream(),
            WITHHELD.stream()
                .filter(second -> !second.equals(question))
                .flatMap(
                    second ->
                        others(truth, question).stream()
                            .flatMap(world -> others(world, second).stream())))
        .filter(world -> told(world).equals(told))
        .findFirst();
  }

  /** Every byte of the public papers that anybody can read without the record that proves them. */
  private Map<String, String> printed(ObjectNode file) throws IOException {
    var parts = new TreeMap<String, String>();
    for (var kind : List.of(PaperKind.COMMITTEE, PaperKind.SITE, PaperKind.WORKBOOK)) {
      var paper = folder.resolve(kind.id() + (kind == PaperKind.WORKBOOK ? ".xlsx" : ".docx"));
      var written =
          DAYS.getFirst()
              .dossiers("world.json", file.toString().getBytes(StandardCharsets.UTF_8))
              .then(
                  all ->
                      DAYS.getFirst()
                          .write(
                              all,
                              PaperOrder.of(kind, Edition.PUBLIC, ""),
                              paper,
                              Optional.empty(),
                              Progress.NONE));
      assertThat(written).isEqualTo(Outcome.done(paper));
      try (var zip = new ZipFile(paper.toFile())) {
        for (var part : zip.stream().toList()) {
          if (part.getName().matches("(word|xl)/.*xml")) {
            try (var in = zip.getInputStream(part)) {
              parts.put(
                  kind.id() + " " + part.getName(),
                  new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
          }
        }
      }
    }
    assertThat(parts).hasSizeGreaterThan(10);
    return parts;
  }

  /** The sample with its first installation alone. */
  private static ObjectNode one(Path sample) throws IOException {
    var file = (ObjectNode) JSON.readTree(Files.readString(sample));
    var first = file.get("assessments").get(0);
    file.putArray("assessments").add(first);
    return file;
  }

  private static List<ObjectNode> others(ObjectNode file, Question question) {
    var all = new ArrayList<ObjectNode>();
    for (var value : question.values()) {
      for (var basis : List.of("stated", "documented", "inspected")) {
        var other = file.deepCopy();
        var answer = answers(other).putObject(question.id());
        if (question.many()) {
          answer.putArray("values").add(value);
        } else {
          answer.put("value", value);
        }
        answer.put("basis", basis).put("by", "A. Person").put("on", "2026-11-01").put("ref", "r");
        if (!other.equals(file)) {
          all.add(other);
        }
      }
    }
    if (answers(file).has(question.id())) {
      var other = file.deepCopy();
      answers(other).remove(question.id());
      all.add(other);
    }
    return all;
  }

  private static ObjectNode answers(ObjectNode file) {
    var assessment = (ObjectNode) file.get("assessments").get(0);
    return assessment.has("answers")
        ? (ObjectNode) assessment.get("answers")
        : assessment.putObject("answers");
  }

  /** All that the public papers print of it on both days, but for the record that proves it. */
  private String told(ObjectNode file) {
    return seen.computeIfAbsent(file.toString(), this::read);
  }

  private String read(String file) {
    var told = new StringBuilder();
    for (var day : DAYS) {
      told.append(
          switch (day.dossiers("world.json", file.getBytes(StandardCharsets.UTF_8))
              .then(all -> day.brief(all, Edition.PUBLIC))) {
            case Outcome.Done<EstateReportData>(var brief) -> text(brief);
            case Outcome.Refused<EstateReportData>(var problems) -> "refused: " + problems;
          });
    }
    return told.toString();
  }

  private static String text(EstateReportData brief) {
    var text = brief.toString();
    for (var one : brief.installations()) {
      text = one.record().isEmpty() ? text : text.replace(one.record(), "");
    }
    return text;
  }
}
