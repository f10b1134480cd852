package org.ringfence.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ringfence.catalogue.PaperWordingReader.ProvisionText;
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
  private final PaperWordingReader words;

  PapersReader(JsonNode root, JsonNode wording) {
    this.root = root;
    this.words = words(CatalogueJson.field(wording, "papers"));
  }

  private static PaperWordingReader words(JsonNode node) {
    return new PaperWordingReader(
        CatalogueJson.text(node, "costSource"),
        map(CatalogueJson.field(node, "provisions"), PapersReader::provisionText),
        map(CatalogueJson.field(node, "reasons"), JsonNode::asString));
  }

  private static ProvisionText provisionText(JsonNode node) {
    return new ProvisionText(
        CatalogueJson.text(node, "name"),
        CatalogueJson.text(node, "subject"),
        CatalogueJson.text(node, "caution"));
  }

  PaperData read() {
    return new PaperData(
        list("treatments", this::treatment),
        list("provisions", this::provision),
        proposals(),
        CatalogueJson.texts(root, "clearances"),
        list(
            "test",
            node ->
                new TestPoint(
                    CatalogueJson.text(node, "id"), CatalogueJson.texts(node, "questions"))),
        CatalogueJson.texts(root, "primarySources"),
        words);
  }

  private Treatment treatment(JsonNode node) {
    var id = CatalogueJson.text(node, "id");
    return new Treatment(
        id,
        CatalogueJson.text(node, "way"),
        CatalogueJson.field(node, "attainable").asBoolean(),
        map(CatalogueJson.field(node, "answers"), JsonNode::asString),
        map(CatalogueJson.field(node, "facts"), JsonNode::asString),
        cost(id, CatalogueJson.field(node, "cost")));
  }

  private TreatmentCost cost(String treatment, JsonNode node) {
    return new TreatmentCost(
        treatment,
        Money.pounds(CatalogueJson.number(node, "perInstallation")),
        Money.pounds(CatalogueJson.number(node, "perCamera")),
        words.costSource(),
        false);
  }

  private Provision provision(JsonNode node) {
    var id = CatalogueJson.text(node, "id");
    var text = words.provision(id);
    return new Provision(
        id,
        CatalogueJson.text(node, "regime"),
        text.name(),
        text.subject(),
        CatalogueJson.field(node, "weighed").asBoolean(),
        text.caution());
  }

  private Map<String, List<Ruling>> proposals() {
    var proposals = new LinkedHashMap<String, List<Ruling>>();
    for (var jurisdiction : CatalogueJson.texts(root, "jurisdictions")) {
      proposals.put(jurisdiction, list("proposals", node -> proposal(node, jurisdiction)));
    }
    return proposals;
  }

  private Ruling proposal(JsonNode node, String jurisdiction) {
    var kind = kind(CatalogueJson.text(node, "kind"));
    var question = kind == DetailKind.ANSWER ? CatalogueJson.text(node, "question") : "";
    var provision = node.has(jurisdiction) ? CatalogueJson.text(node, jurisdiction) : "";
    var withheld = !provision.isEmpty();
    var reason = withheld ? words.reason(question.isEmpty() ? kind.id() : question) : "";
    return new Ruling(kind, question, withheld, provision, reason, Optional.empty());
  }

  private static DetailKind kind(String id) {
    return DetailKind.of(id)
        .orElseThrow(() -> new CatalogueException("the catalogue names the kind of detail " + id));
  }

  private <T> List<T> list(String name, Function<JsonNode, T> read) {
    return CatalogueJson.field(root, name).valueStream().map(read).toList();
  }

  private static <T> Map<String, T> map(JsonNode node, Function<JsonNode, T> read) {
    var map = new LinkedHashMap<String, T>();
    node.propertyStream().forEach(entry -> map.put(entry.getKey(), read.apply(entry.getValue())));
    return map;
  }
}
