package org.ringfence.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.installation.Scope;
import org.ringfence.model.method.Method;
import org.ringfence.model.method.Method.Ageing;
import org.ringfence.model.method.Method.Condition;
import org.ringfence.model.method.Method.ContradictionRule;
import org.ringfence.model.method.Method.Control;
import org.ringfence.model.method.Method.Fact;
import org.ringfence.model.method.Method.Line;
import org.ringfence.model.method.Method.Proof;
import org.ringfence.model.method.Method.Risk;
import org.ringfence.model.method.Method.Rule;
import org.ringfence.model.method.Method.Scale;
import org.ringfence.model.method.Method.Step;
import org.ringfence.model.method.MethodSummary.Band;
import org.ringfence.model.method.Question;
import tools.jackson.databind.JsonNode;

/** Reads the method from its tree. */
final class MethodReader {
  /** What the program of 2026.1 had in code and its method did not say. */
  private static final List<Ageing> IN_CODE =
      List.of(
          new Ageing(Set.of(Basis.INSPECTED, Basis.INDEPENDENT), 12, Basis.DOCUMENTED),
          new Ageing(Set.of(Basis.DOCUMENTED), 36, Basis.STATED));

  private final JsonNode root;

  MethodReader(JsonNode root) {
    this.root = root;
  }

  Method read() {
    return new Method(
        CatalogueJson.text(root, "version"),
        ageing(),
        shares(),
        list(
            "bands",
            node -> new Band(CatalogueJson.number(node, "to"), CatalogueJson.text(node, "band"))),
        CatalogueJson.texts(root, "headline"),
        CatalogueJson.texts(root, "core"),
        CatalogueJson.members(CatalogueJson.field(root, "facts"), MethodReader::fact),
        list("questions", MethodReader::question),
        CatalogueJson.members(CatalogueJson.field(root, "risks"), MethodReader::risk),
        list("rules", MethodReader::rule),
        new Condition(lines(CatalogueJson.field(root, "closed")), List.of()),
        list("contradictions", MethodReader::contradiction));
  }

  private List<Ageing> ageing() {
    return root.has("ageing") ? list("ageing", MethodReader::ageing) : IN_CODE;
  }

  private static Ageing ageing(JsonNode node) {
    return new Ageing(
        CatalogueJson.texts(node, "basis").stream()
            .map(id -> basis(id, node))
            .collect(Collectors.toSet()),
        CatalogueJson.number(node, "months"),
        basis(CatalogueJson.text(node, "becomes"), node));
  }

  private static Basis basis(String id, JsonNode node) {
    return known(Basis.of(id), node);
  }

  private Map<Basis, Integer> shares() {
    var node = CatalogueJson.field(root, "basis");
    return Stream.of(Basis.values())
        .collect(Collectors.toMap(basis -> basis, basis -> CatalogueJson.number(node, basis.id())));
  }

  private <T> List<T> list(String name, Function<JsonNode, T> read) {
    return CatalogueJson.field(root, name).valueStream().map(read).toList();
  }

  private static Fact fact(String id, JsonNode node) {
    var number = node.has("number");
    return new Fact(
        id,
        number,
        number ? List.of() : CatalogueJson.texts(node, "values"),
        CatalogueJson.text(node, "unknown"),
        CatalogueJson.text(node, "best"),
        CatalogueJson.text(node, "worst"));
  }

  private static Question question(JsonNode node) {
    return new Question(
        CatalogueJson.text(node, "id"),
        known(Scope.of(CatalogueJson.text(node, "scope")), node),
        CatalogueJson.text(node, "step"),
        CatalogueJson.text(node, "ask"),
        CatalogueJson.field(node, "mandatory").asBoolean(),
        node.has("many"),
        CatalogueJson.texts(node, "values"),
        CatalogueJson.texts(node, "reassuring"),
        known(Basis.of(CatalogueJson.text(node, "needs")), node),
        CatalogueJson.text(node, "unknown"),
        CatalogueJson.text(node, "best"),
        CatalogueJson.text(node, "worst"),
        !node.has("ages") || CatalogueJson.field(node, "ages").asBoolean());
  }

  private static <T> T known(Optional<T> found, JsonNode node) {
    return found.orElseThrow(() -> new CatalogueException("unknown scope or basis in " + node));
  }

  private static Risk risk(String id, JsonNode node) {
    return new Risk(
        id,
        scale(CatalogueJson.field(node, "likelihood")),
        scale(CatalogueJson.field(node, "consequence")),
        scale(CatalogueJson.field(node, "floor")),
        CatalogueJson.field(node, "controls").valueStream().map(MethodReader::control).toList());
  }

  private static Scale scale(JsonNode node) {
    return new Scale(
        CatalogueJson.number(node, "start"),
        steps(node, "raise", "to"),
        steps(node, "add", "by"),
        steps(node, "set", "to"));
  }

  private static List<Step> steps(JsonNode node, String name, String points) {
    return CatalogueJson.optionalList(node, name)
        .map(step -> new Step(CatalogueJson.number(step, points), condition(step)))
        .toList();
  }

  private static Condition condition(JsonNode node) {
    return new Condition(optionalLines(node, "when"), optionalLines(node, "whenAny"));
  }

  private static List<Line> optionalLines(JsonNode node, String name) {
    return node.has(name) ? lines(CatalogueJson.field(node, name)) : List.of();
  }

  private static List<Line> lines(JsonNode node) {
    return CatalogueJson.members(node, MethodReader::line);
  }

  private static Line line(String subject, JsonNode node) {
    return node.isObject()
        ? new Line(subject, List.of(), Optional.of(CatalogueJson.number(node, "atLeast")))
        : new Line(subject, node.valueStream().map(JsonNode::asString).toList(), Optional.empty());
  }

  private static Control control(JsonNode node) {
    var weights =
        CatalogueJson.field(node, "weights")
            .propertyStream()
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().asInt()));
    var proof = Optional.ofNullable(node.get("provenBy")).map(MethodReader::proof);
    return new Control(CatalogueJson.text(node, "question"), weights, proof);
  }

  private static Proof proof(JsonNode node) {
    return new Proof(
        CatalogueJson.text(node, "question"),
        CatalogueJson.text(node, "value"),
        CatalogueJson.text(node, "void"));
  }

  private static Rule rule(JsonNode node) {
    return new Rule(
        CatalogueJson.text(node, "id"),
        CatalogueJson.text(node, "risk"),
        CatalogueJson.number(node, "atLeast"),
        condition(node));
  }

  private static ContradictionRule contradiction(JsonNode node) {
    return new ContradictionRule(
        CatalogueJson.text(node, "id"), condition(node), CatalogueJson.text(node, "denies"));
  }
}
