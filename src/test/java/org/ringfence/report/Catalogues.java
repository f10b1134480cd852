package org.ringfence.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.installation.Scope;
import org.ringfence.model.method.MethodSummary;
import org.ringfence.model.method.Question;
import org.ringfence.model.method.Wording;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The bundled wording and questions, read as plainly as a test can. */
public final class Catalogues {
  private Catalogues() {}

  public static Wording wording() {
    var root = read("wording/en-GB.json");
    var questions = new LinkedHashMap<String, Wording.QuestionText>();
    root.get("questions")
        .properties()
        .forEach(entry -> questions.put(entry.getKey(), question(entry.getValue())));
    var terms = new LinkedHashMap<String, Map<String, Wording.Term>>();
    root.get("terms")
        .properties()
        .forEach(entry -> terms.put(entry.getKey(), terms(entry.getValue())));
    var limits = strings(root.get("texts").get("limits"));
    return new Wording("en-GB", questions, terms, limits, Map.of());
  }

  public static MethodSummary method() {
    var root = read("method.json");
    var questions =
        StreamSupport.stream(root.get("questions").spliterator(), false)
            .map(Catalogues::methodQuestion)
            .toList();
    var bands =
        StreamSupport.stream(root.get("bands").spliterator(), false)
            .map(
                band -> new MethodSummary.Band(band.get("to").asInt(), band.get("band").asString()))
            .toList();
    return new MethodSummary(
        "2026.1",
        "words of a test",
        questions,
        strings(read("wizard.json").get("firstPass")),
        List.copyOf(root.get("risks").propertyNames()),
        strings(root.get("headline")),
        bands,
        List.of(
            new MethodSummary.Line("Cyber: likelihood", "Start", "Always", "3"),
            new MethodSummary.Line("Cyber: control", "Air gap", "Recorder kept apart", "24"),
            new MethodSummary.Line("All risks", "Band", "Score 16 to 25", "Severe")));
  }

  private static Question methodQuestion(JsonNode node) {
    return new Question(
        node.get("id").asString(),
        Scope.of(node.path("scope").asString("installation")).orElseThrow(),
        node.path("step").asString(""),
        node.path("ask").asString("facilities"),
        node.path("mandatory").asBoolean(false),
        node.path("many").asBoolean(false),
        strings(node.path("values")),
        strings(node.path("reassuring")),
        Basis.of(node.path("needs").asString("stated")).orElse(Basis.STATED),
        node.path("unknown").asString("unknown"),
        node.path("best").asString("unknown"),
        node.path("worst").asString("unknown"),
        node.path("ages").asBoolean(true));
  }

  private static Wording.QuestionText question(JsonNode node) {
    return new Wording.QuestionText(
        node.get("title").asString(),
        node.get("ask").asString(),
        node.get("help").asString(),
        node.get("why").asString(),
        node.get("proof").asString(),
        terms(node.get("values")));
  }

  private static Map<String, Wording.Term> terms(JsonNode node) {
    var terms = new LinkedHashMap<String, Wording.Term>();
    node.properties()
        .forEach(
            entry ->
                terms.put(
                    entry.getKey(),
                    new Wording.Term(
                        entry.getValue().get("label").asString(),
                        entry.getValue().get("meaning").asString())));
    return terms;
  }

  private static List<String> strings(JsonNode node) {
    var texts = new ArrayList<String>();
    node.forEach(text -> texts.add(text.asString()));
    return texts;
  }

  private static JsonNode read(String name) {
    try (var in = Catalogues.class.getResourceAsStream("/org/ringfence/catalogue/" + name)) {
      return new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
