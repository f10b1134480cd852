package org.ringfence.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ringfence.json.StrictJson;
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

/** Reads the method from its tree. */
final class MethodReader {
  /** What the program of 2026.1 had in code and its method did not say. */
  private static final List<Ageing> IN_CODE =
      List.of(
          new Ageing(Set.of(Basis.INSPECTED, Basis.INDEPENDENT), 12, Basis.DOCUMENTED),
          new Ageing(Set.of(Basis.DOCUMENTED), 36, Basis.STATED));

  private final StrictJson root;

  MethodReader(StrictJson root) {
    this.root = root;
  }

  Method read() {
    return new Method(
        root.word("version"),
        ageing(),
        shares(),
        list("bands", node -> new Band((int) node.number("to"), node.word("band"))),
        root.texts("headline"),
        root.texts("core"),
        root.object("facts").each(MethodReader::fact),
        list("questions", MethodReader::question),
        root.object("risks").each(MethodReader::risk),
        list("rules", MethodReader::rule),
        new Condition(lines(root.object("closed")), List.of()),
        list("contradictions", MethodReader::contradiction));
  }

  private List<Ageing> ageing() {
    return root.has("ageing") ? list("ageing", MethodReader::ageing) : IN_CODE;
  }

  private static Ageing ageing(StrictJson node) {
    return new Ageing(
        node.texts("basis").stream().map(id -> basis(id, node)).collect(Collectors.toSet()),
        (int) node.number("months"),
        basis(node.word("becomes"), node));
  }

  private static Basis basis(String id, StrictJson node) {
    return known(Basis.of(id), node);
  }

  private Map<Basis, Integer> shares() {
    var node = root.object("basis");
    return Stream.of(Basis.values())
        .collect(Collectors.toMap(basis -> basis, basis -> (int) node.number(basis.id())));
  }

  private <T> List<T> list(String name, Function<StrictJson, T> read) {
    return root.groups(name).stream().map(read).toList();
  }

  private static Fact fact(StrictJson facts, String id) {
    var node = facts.object(id);
    var number = node.has("number");
    return new Fact(
        id,
        number,
        number ? List.of() : node.texts("values"),
        node.word("unknown"),
        node.word("best"),
        node.word("worst"));
  }

  private static Question question(StrictJson node) {
    return new Question(
        node.word("id"),
        known(Scope.of(node.word("scope")), node),
        node.word("step"),
        node.word("ask"),
        node.truth("mandatory"),
        node.has("many"),
        node.texts("values"),
        node.texts("reassuring"),
        known(Basis.of(node.word("needs")), node),
        node.word("unknown"),
        node.word("best"),
        node.word("worst"),
        !node.has("ages") || node.truth("ages"));
  }

  private static <T> T known(Optional<T> found, StrictJson node) {
    return found.orElseThrow(
        () -> new CatalogueException("unknown scope or basis in " + node.names()));
  }

  private static Risk risk(StrictJson risks, String id) {
    var node = risks.object(id);
    return new Risk(
        id,
        scale(node.object("likelihood")),
        scale(node.object("consequence")),
        scale(node.object("floor")),
        node.groups("controls").stream().map(MethodReader::control).toList());
  }

  private static Scale scale(StrictJson node) {
    return new Scale(
        (int) node.number("start"),
        steps(node, "raise", "to"),
        steps(node, "add", "by"),
        steps(node, "set", "to"));
  }

  private static List<Step> steps(StrictJson node, String name, String points) {
    return node.has(name)
        ? node.groups(name).stream()
            .map(step -> new Step((int) step.number(points), condition(step)))
            .toList()
        : List.of();
  }

  private static Condition condition(StrictJson node) {
    return new Condition(optionalLines(node, "when"), optionalLines(node, "whenAny"));
  }

  private static List<Line> optionalLines(StrictJson node, String name) {
    return node.has(name) ? lines(node.object(name)) : List.of();
  }

  private static List<Line> lines(StrictJson node) {
    return node.each(MethodReader::line);
  }

  private static Line line(StrictJson lines, String subject) {
    return lines.isObject(subject)
        ? new Line(subject, List.of(), Optional.of((int) lines.object(subject).number("atLeast")))
        : new Line(subject, lines.texts(subject), Optional.empty());
  }

  private static Control control(StrictJson node) {
    var weights = node.object("weights").map((all, value) -> (int) all.number(value));
    var proof =
        node.has("provenBy")
            ? Optional.of(proof(node.object("provenBy")))
            : Optional.<Proof>empty();
    return new Control(node.word("question"), weights, proof);
  }

  private static Proof proof(StrictJson node) {
    return new Proof(node.word("question"), node.word("value"), node.word("void"));
  }

  private static Rule rule(StrictJson node) {
    return new Rule(
        node.word("id"), node.word("risk"), (int) node.number("atLeast"), condition(node));
  }

  private static ContradictionRule contradiction(StrictJson node) {
    return new ContradictionRule(node.word("id"), condition(node), node.word("denies"));
  }
}
