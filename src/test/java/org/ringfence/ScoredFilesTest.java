package org.ringfence;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringfence.cli.part.Console;
import org.ringfence.signing.QuickKeys;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What {@code ringfence score} prints for whole files and for vectors, from the outside. */
class ScoredFilesTest {
  private static final Path CATALOGUE = Path.of("src/main/resources/org/ringfence/catalogue");
  private static final JsonNode METHOD = read(CATALOGUE.resolve("method.json"));

  /** Names that mean one maker and no other, and one that means nobody. */
  private static final List<String> LABELS =
      List.of(
          "Hikvision",
          "Hytera",
          "HiSilicon",
          "Tiandy",
          "Reolink",
          "TBK Vision",
          "Honeywell",
          "Wyze",
          "Mobotix",
          "Geutebrueck",
          "Quux");

  private static final String FOUR =
      "recorder.connection recorder.isolation web.monitoring internet.reachable";

  @TempDir private Path folder;

  private static JsonNode read(Path file) {
    return JsonMapper.shared().readTree(file);
  }

  private String run(String... arguments) {
    var out = new StringWriter();
    var err = new StringWriter();
    var folders = new UserFolders(folder.resolve("data"), folder.resolve("documents"));
    var clock = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
    var console = new Console(new PrintWriter(out), new PrintWriter(err));
    new CompositionRoot(folders, clock, QuickKeys.FILES).commandLine(console).run(arguments);
    return out + err.toString();
  }

  private JsonNode scored(ObjectNode file) throws IOException {
    var path = folder.resolve("file.json");
    Files.writeString(path, JsonMapper.shared().writeValueAsString(file));
    var printed = run("score", path.toString(), "--json");
    assertThat(printed).startsWith("{");
    return JsonMapper.shared().readTree(printed);
  }

  private static ObjectNode countysFile() {
    var file = JsonMapper.shared().createObjectNode();
    file.put("format", "ringfence-assessment/2");
    file.putObject("organisation").put("name", "A County Council");
    var one = file.putArray("assessments").addObject();
    one.put("id", "case").put("assessedOn", "2026-11-22");
    one.putObject("site").put("id", "s").put("name", "County hall");
    one.putObject("installation").put("name", "CCTV");
    one.putObject("facts")
        .put("maker.class", "A")
        .put("maker.kev", "yes")
        .put("maker.ethics", "official");
    one.putObject("answers");
    return file;
  }

  private static ObjectNode answers(ObjectNode file) {
    return (ObjectNode) file.at("/assessments/0/answers");
  }

  private static void say(ObjectNode file, String question, String value, String basis) {
    var answer = answers(file).putObject(question).put("value", value).put("basis", basis);
    if (!basis.equals("stated")) {
      answer.put("by", "A. Technician").put("on", "2026-10-01").put("ref", "Sheet 1");
    }
  }

  private static ObjectNode countysPosition() {
    var file = countysFile();
    for (var line :
        List.of(
            "site.sensitivity civic",
            "installation.status in-use",
            "recorder.connection nothing-outside",
            "recorder.isolation air-gap",
            "web.monitoring disabled",
            "internet.reachable no",
            "purchase.decision verbal",
            "exit.plan intention",
            "purchase.position legacy")) {
      var parts = line.split(" ", -1);
      say(file, parts[0], parts[1], "stated");
    }
    return file;
  }

  private static void raise(ObjectNode file, String basis) {
    for (var question : FOUR.split(" ", -1)) {
      say(file, question, answers(file).at("/" + question + "/value").asString(), basis);
    }
  }

  /** The position of a county, case by case, as the method works it through. */
  private static ObjectNode workedCase(int number) {
    var file = number == 6 ? countysFile() : countysPosition();
    switch (number) {
      case 1 -> {}
      case 2 -> raise(file, "documented");
      case 3, 4 -> {
        raise(file, "inspected");
        say(file, "other.exits", "none-found", "inspected");
        say(file, "maker.cloud", "disabled", "inspected");
        if (number == 4) {
          say(file, "maintainer.access", "remote-on-request", "stated");
        }
      }
      case 5 -> say(file, "web.monitoring", "enabled", "stated");
      case 6 -> {
        ((ObjectNode) file.at("/assessments/0/facts")).put("cameras", 56);
        answers(file)
            .putObject("features.smart")
            .put("basis", "stated")
            .putArray("value")
            .add("auto-tracking");
        say(file, "site.sensitivity", "civic", "stated");
      }
      default -> throw new IllegalArgumentException();
    }
    return file;
  }

  @ParameterizedTest
  @CsvSource({
    "1, provisional, 20 16 6 25, 15 15 9 15, 9 9 6 20, 15 15 10 20, 16 severe cyber, 16 9, ''",
    "2, provisional, 15 9 6 9, 15 12 9 12, 9 9 6 20, 15 15 10 20, 15 high ethics, 12 9, ''",
    "3, provisional, 15 6 6 6, 15 9 9 9, 9 9 6 20, 15 15 10 20, 15 high ethics, 9 9, ''",
    "4, provisional, 15 6 6 6, 15 9 6 9, 9 9 6 20, 15 15 10 20, 15 high ethics, 9 6, X5",
    "5, not-assessable, 20 20 12 25, 15 15 15 15, 9 9 6 20, 15 15 10 20, 20 severe cyber, 20 15,"
        + " X1",
    "6, not-assessable, 20 20 12 25, 15 15 15 15, 12 12 9 20, 15 15 15 20, 20 severe cyber, 20 15,"
        + " ''",
  })
  void theWorkedCasesComeOutOfTheCommand(
      int number,
      String status,
      String cyber,
      String supply,
      String privacy,
      String ethics,
      String overall,
      String headline,
      String contradictions)
      throws IOException {
    var printed = scored(workedCase(number));
    assertThat(printed.get("format").asString()).isEqualTo("ringfence-score/1");
    assertThat(printed.get("method").asString()).isEqualTo("2026.2");
    var one = printed.at("/assessments/0");
    assertThat(one.get("status").asString()).isEqualTo(status);
    assertThat(
            List.of(
                scores(one, "cyber"),
                scores(one, "supply"),
                scores(one, "privacy"),
                scores(one, "ethics")))
        .containsExactly(cyber, supply, privacy, ethics);
    assertThat(
            one.at("/overall/residual").asString()
                + " "
                + one.at("/overall/band").asString()
                + " "
                + one.at("/overall/drivers/0").asString())
        .isEqualTo(overall);
    assertThat(
            one.at("/headline/residual").asString()
                + " "
                + one.at("/headline/attainable").asString())
        .isEqualTo(headline);
    assertThat(
            String.join(
                " ", one.get("contradictions").valueStream().map(JsonNode::asString).toList()))
        .isEqualTo(contradictions);
    if (number == 3) {
      assertThat(one.get("assurancePercent").asInt()).isEqualTo(14);
      assertThat(one.at("/risks/cyber/residual/reductionEighths").asInt()).isEqualTo(36);
    }
    // The vector alone gives the same numbers.
    var again =
        JsonMapper.shared()
            .readTree(run("score", "--vector", one.get("vector").asString(), "--json"))
            .at("/assessments/0");
    assertThat(((ObjectNode) again).put("id", "case")).isEqualTo(one);
  }

  private static String scores(JsonNode one, String risk) {
    return String.join(
        " ",
        List.of("inherent", "residual", "attainable", "worst").stream()
            .map(view -> one.at("/risks/" + risk + "/" + view + "/score").asString())
            .toList());
  }

  /** Each seed is 250 assessments, which take a second; odd ones are of the first format. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void everyNumberIsAsTheMethodWrittenOnceMoreHasIt(int seed) throws IOException {
    var makers = makers();
    assertThat(makers.keySet()).containsAll(LABELS.subList(0, LABELS.size() - 1));
    var keys = makers.keySet().stream().filter(key -> !LABELS.contains(key)).toList();
    var file = new RandomFile(new Random(seed), METHOD, LABELS, keys, seed % 2 == 1).make(250);
    var printed = scored(file).get("assessments");
    var hand = new MethodByHand(METHOD, makers);
    for (var i = 0; i < printed.size(); i++) {
      var found = ((ObjectNode) printed.get(i)).deepCopy();
      found.remove("vector");
      var assessment = file.at("/assessments/" + i);
      assertThat(found).as(assessment.toString()).isEqualTo(hand.score(assessment));
    }
  }

  /** By name, and by key. */
  private static Map<String, MethodByHand.Maker> makers() throws IOException {
    var exploited = new ArrayList<String>();
    rows("kev.csv")
        .forEach(
            row -> {
              if (row.getField("in_cisa_kev").startsWith("Yes")) {
                exploited.add(row.getField("maker_key"));
              }
            });
    var makers = new TreeMap<String, MethodByHand.Maker>();
    for (var row : rows("vendors.csv")) {
      if (LABELS.contains(row.getField("vendor"))) {
        var key = row.getField("maker_key");
        var maker =
            new MethodByHand.Maker(
                row.getField("jurisdiction_class"),
                row.getField("ethics"),
                exploited.contains(key));
        makers.put(row.getField("vendor"), maker);
        makers.put(key, maker);
      }
    }
    return makers;
  }

  private static List<NamedCsvRecord> rows(String table) throws IOException {
    try (var rows =
        CsvReader.builder().ofNamedCsvRecord(CATALOGUE.resolve("data").resolve(table))) {
      return rows.stream().toList();
    }
  }

  @Test
  void aVectorOfAnEarlierMethodIsScoredByThatMethod() {
    var facts = read(Path.of("src/test/resources/org/ringfence/fixtures/0.1.0/facts.json"));
    var results =
        facts
            .get("assessments")
            .valueStream()
            .map(one -> one.path("result"))
            .filter(JsonNode::isObject)
            .toList();
    assertThat(results).hasSizeGreaterThan(3);
    for (var result : results) {
      var vector = result.get("vector").asString();
      assertThat(vector).startsWith("RF1/2026.1/");
      var printed = JsonMapper.shared().readTree(run("score", "--vector", vector, "--json"));
      assertThat(printed.get("method").asString()).isEqualTo("2026.1");
      var again = printed.at("/assessments/0");
      assertThat(again.get("vector").asString()).isEqualTo(vector);
      assertThat(again.get("overall")).isEqualTo(result.get("overall"));
      assertThat(again.get("headline")).isEqualTo(result.get("headline"));
    }
  }

  @Test
  void aVectorOfAMethodThatWeNeverHadIsRefusedWithThoseThatWeHave() {
    assertThat(run("score", "--vector", "RF1/2025.9/a/b/c/d"))
        .contains("by version 2025.9", "2026.1, 2026.2", "Nothing was changed");
  }
}
