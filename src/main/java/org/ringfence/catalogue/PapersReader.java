package org.ringfence.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ringfence.catalogue.PaperWords.ProvisionText;
import org.ringfence.model.disclosure.Ruling;
import org.ringfence.model.method.DetailKind;
import org.ringfence.model.method.Provision;
import org.ringfence.model.method.TestPoint;
import org.ringfence.model.method.Treatment;
import org.ringfence.model.method.TreatmentCost;
import org.ringfence.model.written.Money;
import tools.jackson.databind.JsonNode;

/** Reads what papers need: ids and numbers from one tree, their words from the wording's. */
final class PapersReader {
  private final JsonNode root;
  private final PaperWords words;

  PapersReader(JsonNode root, JsonNode wording) {
    this.root = root;
    this.words = words(Json.field(wording, "papers"));
  }

  private static PaperWords words(JsonNode node) {
    return new PaperWords(
        Json.text(node, "costSource"),
        map(Json.field(node, "provisions"), PapersReader::provisionText),
        map(Json.field(node, "reasons"), JsonNode::asString));
  }

  private static ProvisionText provisionText(JsonNode node) {
    return new ProvisionText(
        Json.text(node, "name"), Json.text(node, "subject"), Json.text(node, "caution"));
  }

  PaperData read() {
    return new PaperData(
        list("treatments", this::treatment),
        list("provisions", this::provision),
        proposals(),
        Json.texts(root, "clearances"),
        list("test", node -> new TestPoint(Json.text(node, "id"), Json.texts(node, "questions"))),
        Json.texts(root, "primarySources"),
        words);
  }

  private Treatment treatment(JsonNode node) {
    var id = Json.text(node, "id");
    return new Treatment(
        id,
        Json.text(node, "way"),
        Json.field(node, "attainable").asBoolean(),
        map(Json.field(node, "answers"), JsonNode::asString),
        map(Json.field(node, "facts"), JsonNode::asString),
        cost(id, Json.field(node, "cost")));
  }

  private TreatmentCost cost(String treatment, JsonNode node) {
    return new TreatmentCost(
        treatment,
        Money.pounds(Json.number(node, "perInstallation")),
        Money.pounds(Json.number(node, "perCamera")),
        words.costSource(),
        false);
  }

  private Provision provision(JsonNode node) {
    var id = Json.text(node, "id");
    var text = words.provision(id);
    return new Provision(
        id,
        Json.text(node, "regime"),
        text.name(),
        text.subject(),
        Json.field(node, "weighed").asBoolean(),
        text.caution());
  }

  private Map<String, List<Ruling>> proposals() {
    var proposals = new LinkedHashMap<String, List<Ruling>>();
    for (var jurisdiction : Json.texts(root, "jurisdictions")) {
      proposals.put(jurisdiction, list("proposals", node -> proposal(node, jurisdiction)));
    }
    return proposals;
  }

  private Ruling proposal(JsonNode node, String jurisdiction) {
    var kind = kind(Json.text(node, "kind"));
    var question = kind == DetailKind.ANSWER ? Json.text(node, "question") : "";
    var provision = node.has(jurisdiction) ? Json.text(node, jurisdiction) : "";
    var withheld = !provision.isEmpty();
    var reason = withheld ? words.reason(question.isEmpty() ? kind.id() : question) : "";
    return new Ruling(kind, question, withheld, provision, reason, Optional.empty());
  }

  private static DetailKind kind(String id) {
    return DetailKind.of(id)
        .orElseThrow(() -> new CatalogueException("the catalogue names the kind of detail " + id));
  }

  private <T> List<T> list(String name, Function<JsonNode, T> read) {
    return Json.field(root, name).valueStream().map(read).toList();
  }

  private static <T> Map<String, T> map(JsonNode node, Function<JsonNode, T> read) {
    var map = new LinkedHashMap<String, T>();
    node.propertyStream().forEach(entry -> map.put(entry.getKey(), read.apply(entry.getValue())));
    return map;
  }
}
