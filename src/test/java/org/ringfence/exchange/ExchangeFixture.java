package org.ringfence.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ringfence.exchange.assessment.AssessmentFileReader;
import org.ringfence.exchange.assessment.Vocabulary;
import org.ringfence.exchange.assessment.Vocabulary.FactRule;
import org.ringfence.model.installation.AssessmentFile;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.installation.Scope;
import org.ringfence.model.method.Question;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The real method's vocabulary and a small valid file for the tests of this package. */
public final class ExchangeFixture {
  static final Path SAMPLES = Path.of("samples");
  public static final String FILE =
      """
      {
        "format": "ringfence-assessment/2",
        "organisation": {"name": "Example County Council"},
        "assessments": [
          {
            "id": "a-1",
            "assessedOn": "2026-11-22",
            "site": {"id": "s-1", "name": "Town hall", "address": "High Street", "uprn": "100"},
            "installation": {"name": "Ground floor"},
            "devices": [
              {"kind": "camera", "label": "Hikvision", "maker": "hikvision", "count": 12}
            ],
            "answers": {
              "web.monitoring": {"value": "disabled", "basis": "inspected", "by": "A. Fitter", "on": "2026-10-01", "ref": "T-7"},
              "features.smart": {"value": ["anpr", "audio"], "basis": "stated"}
            },
            "reconciled": {
              "X5": {"by": "B. Clerk", "on": "2026-10-02", "why": "Seen both."}
            }
          }
        ]
      }
      """;

  private static final Path CATALOGUE = Path.of("src/main/resources/org/ringfence/catalogue");

  private ExchangeFixture() {}

  public static Vocabulary vocabulary() {
    try {
      return load();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Vocabulary load() throws IOException {
    var method = JsonMapper.shared().readTree(CATALOGUE.resolve("method.json"));
    var questions = method.get("questions").valueStream().map(ExchangeFixture::question).toList();
    var facts =
        method
            .get("facts")
            .propertyStream()
            .map(
                fact ->
                    new FactRule(
                        fact.getKey(),
                        fact.getValue().has("number"),
                        texts(fact.getValue(), "values")))
            .toList();
    var contradictions =
        method.get("contradictions").valueStream().map(node -> node.get("id").asString()).toList();
    return new Vocabulary(questions, facts, contradictions, makers());
  }

  private static Question question(JsonNode node) {
    return new Question(
        node.get("id").asString(),
        Scope.of(node.get("scope").asString()).orElseThrow(),
        node.get("step").asString(),
        node.get("ask").asString(),
        node.get("mandatory").asBoolean(),
        node.has("many") && node.get("many").asBoolean(),
        texts(node, "values"),
        texts(node, "reassuring"),
        Basis.of(node.get("needs").asString()).orElseThrow(),
        node.get("unknown").asString(),
        node.get("best").asString(),
        node.get("worst").asString(),
        true);
  }

  private static List<String> texts(JsonNode node, String key) {
    return node.has(key) ? node.get(key).valueStream().map(JsonNode::asString).toList() : List.of();
  }

  private static Set<String> makers() throws IOException {
    var keys = new HashSet<String>();
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder().ofNamedCsvRecord(CATALOGUE.resolve("data/vendors.csv"))) {
      rows.forEach(row -> keys.add(row.getField("maker_key")));
    }
    return keys;
  }

  public static List<Path> samples() throws IOException {
    try (var files = Files.newDirectoryStream(SAMPLES, "*.json")) {
      var all = new ArrayList<Path>();
      files.forEach(all::add);
      assertThat(all).hasSizeGreaterThan(4);
      return all;
    }
  }

  public static Outcome<AssessmentFile> read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  public static Outcome<AssessmentFile> read(byte[] content) {
    return new AssessmentFileReader(vocabulary()).read("kent.json", content);
  }

  public static AssessmentFile done(Outcome<AssessmentFile> outcome) {
    return switch (outcome) {
      case Outcome.Done<AssessmentFile>(var file) -> file;
      case Outcome.Refused<AssessmentFile>(var problems) -> throw new AssertionError(problems);
    };
  }

  static List<Problem> problems(Outcome<?> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    var problems = ((Outcome.Refused<?>) outcome).problems();
    assertThat(problems).isNotEmpty();
    return problems;
  }

  public static List<String> messages(Outcome<?> outcome) {
    return problems(outcome).stream().map(Problem::message).toList();
  }

  /** The valid file with one piece replaced, which has to be in it. */
  public static String with(String piece, String replacement) {
    assertThat(FILE).contains(piece);
    return FILE.replace(piece, replacement);
  }
}
