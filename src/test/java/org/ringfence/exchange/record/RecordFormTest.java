package org.ringfence.exchange.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringfence.exchange.record.assessment.RecordedAnswer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The form of a record is what it was: what version 1 wrote is read, and what is written now is the
 * same as in the golden files, name by name.
 *
 * <p>Where version 2 is meant to change, before a program that writes it is released, run this with
 * {@code -Dringfence.golden=write} and read the difference.
 */
class RecordFormTest {
  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "record");

  private static final LocalDate SWAP = LocalDate.of(2026, 11, 5);

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .build();

  private static String golden(String name) throws IOException {
    return Files.readString(GOLDEN.resolve(name), StandardCharsets.UTF_8);
  }

  /** With the fields of each object in order, since a form has none. */
  private static String text(JsonNode node) {
    return JSON.writeValueAsString(sorted(node)) + "\n";
  }

  private static JsonNode sorted(JsonNode node) {
    if (node instanceof ObjectNode object) {
      var fields = new TreeMap<String, JsonNode>();
      object.propertyStream().forEach(one -> fields.put(one.getKey(), sorted(one.getValue())));
      var sorted = JSON.createObjectNode();
      sorted.setAll(fields);
      return sorted;
    }
    if (node instanceof ArrayNode array) {
      var sorted = JSON.createArrayNode();
      array.forEach(one -> sorted.add(sorted(one)));
      return sorted;
    }
    return node;
  }

  private static AssessmentRecord first(String name) throws IOException {
    return RecordText.read(golden(name)).orElseThrow();
  }

  /** The same as the program of today signs it. */
  private static AssessmentRecord today(AssessmentRecord was) {
    return new AssessmentRecord(
        AssessmentRecord.VERSION,
        "9.9.9",
        was.entry(),
        was.assessment(),
        new TreeMap<>(
            Map.of("web.monitoring", new RecordedPlace("site", "s", "Because.", List.of("p1")))),
        Map.of("p1", "Sam Okafor"),
        was.devices(),
        new RecordedHistory(
            List.of(
                new RecordedLine(
                    List.of("p1"), Optional.of(new RecordedReplacement(SWAP, "Recorder Axis")))),
            Map.of("maker.class", List.of("p1")),
            List.of("p1")),
        List.of(
            new RecordedEarlier(
                "web.monitoring",
                "Recorder Hikvision",
                was.assessment().answers().values().stream()
                    .min(Comparator.comparing(RecordedAnswer::toString))
                    .orElseThrow(),
                List.of("ab"),
                SWAP,
                true)),
        was.risk(),
        was.sentence(),
        was.cautions(),
        was.reasons(),
        was.advice(),
        was.changes(),
        was.attachments(),
        was.follows(),
        new RecordedWords(
            Map.of(
                "web.monitoring",
                new RecordedQuestion("Web monitoring", "Is it on?", Map.of("enabled", "Yes"))),
            Map.of("stated", "Someone says so")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"devices", "facts"})
  void whatIsWrittenIsTheSameNameByName(String name) throws IOException {
    var record = today(first("version-1-" + name + ".json"));
    var written = RecordText.write(record);
    var golden = GOLDEN.resolve("version-2-" + name + ".json");
    if ("write".equals(System.getProperty("ringfence.golden"))) {
      Files.writeString(golden, text(written), StandardCharsets.UTF_8);
    }
    assertThat(text(written)).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
    assertThat(RecordText.read(written.toString())).contains(record);
  }

  @ParameterizedTest
  @ValueSource(strings = {"devices", "facts"})
  void whatVersion1SaidIsAllThere(String name) throws IOException {
    var tree = (ObjectNode) JSON.readTree(golden("version-1-" + name + ".json"));
    var record = first("version-1-" + name + ".json");
    assertThat(record.version()).isEqualTo(AssessmentRecord.VERSION);
    assertThat(record.program()).isEmpty();
    assertThat(record.words()).isEqualTo(RecordedWords.NONE);
    assertThat(record.history()).isEqualTo(new RecordedHistory(List.of(), Map.of(), List.of()));
    assertThat(record.earlier()).isEmpty();
    assertThat(record.sentence()).isEqualTo(tree.get("sentence").stringValue());
    assertThat(record.assessment().answers()).hasSize(tree.at("/assessment/answers").size());
    for (var each : tree.at("/assessment/answers").properties()) {
      var read =
          Optional.ofNullable(record.assessment().answers().get(each.getKey())).orElseThrow();
      assertThat(read.basis().toUpperCase(java.util.Locale.ROOT))
          .isEqualTo(each.getValue().get("basis").stringValue());
      assertThat(read.by()).isEqualTo(each.getValue().get("by").stringValue());
    }
    assertThat(record.risk().headline().residual())
        .isEqualTo(tree.at("/risk/headline/residual").intValue());
    assertThat(record.places()).hasSize(tree.get("places").size());
    for (var at = 0; at < record.devices().size(); at++) {
      var mac = tree.at("/devices/" + at + "/device/mac").stringValue();
      assertThat(record.devices().get(at).device().macs())
          .isEqualTo(mac.isEmpty() ? List.of() : List.of(mac));
    }
  }

  @Test
  void aRecordThatLacksAFieldOrHasOneTooManyIsNone() throws IOException {
    var tree = (ObjectNode) RecordText.write(today(first("version-1-devices.json")));
    assertThat(RecordText.read(tree.toString())).isPresent();
    for (var field : tree.propertyNames()) {
      // What no outline tells is not lacking; without a version, it is of the first.
      if (!field.equals("outline")) {
        assertThat(RecordText.read(without(tree, field).toString())).as(field).isEmpty();
      }
    }
    assertThat(RecordText.read(tree.deepCopy().put("more", 1).toString())).isEmpty();
    assertThat(RecordText.read(tree.deepCopy().put("version", 3).toString())).isEmpty();
    assertThat(RecordText.read(tree.deepCopy().put("version", "2").toString())).isEmpty();
    assertThat(RecordText.read("[]")).isEmpty();
    assertThat(RecordText.read("{")).isEmpty();
  }

  private static ObjectNode without(ObjectNode tree, String field) {
    var less = tree.deepCopy();
    less.remove(field);
    return less;
  }

  @Test
  void anOutlineThatSaysSomethingElseIsNone() throws IOException {
    var tree = (ObjectNode) RecordText.write(today(first("version-1-devices.json")));
    ((ObjectNode) tree.at("/outline/answers/web.monitoring")).put("basis", "independent");
    assertThat(RecordText.read(tree.toString())).isEmpty();
  }

  @Test
  void noTypeOfTheFormKnowsAnyOfTheProgramsOwn() {
    var types = new ClassFileImporter().importPackagesOf(AssessmentRecord.class);
    assertThat(types.size()).isGreaterThan(40);
    ArchRuleDefinition.noClasses()
        .that()
        .resideInAPackage("org.ringfence.exchange.record..")
        .should()
        .dependOnClassesThat(
            com.tngtech.archunit.base.DescribedPredicate.describe(
                "are the program's own, but for its reader of JSON, which knows no format",
                type ->
                    type.getPackageName().startsWith("org.ringfence")
                        && !type.getPackageName().equals("org.ringfence.json")
                        && !type.getPackageName().startsWith("org.ringfence.exchange.record")))
        .check(types);
  }

  private static boolean isForm(Class<?> type) {
    return type.isRecord() && Modifier.isPublic(type.getModifiers());
  }

  @Test
  void everyFieldHasAWrittenName() {
    var types = new ClassFileImporter().importPackagesOf(AssessmentRecord.class);
    var forms = types.stream().map(type -> type.reflect()).filter(RecordFormTest::isForm).toList();
    assertThat(forms).hasSizeGreaterThan(35);
    for (var form : forms) {
      assertThat(Arrays.asList(form.getRecordComponents()))
          .as(form.getSimpleName())
          .allMatch(one -> one.getAccessor().isAnnotationPresent(JsonProperty.class));
    }
  }
}
