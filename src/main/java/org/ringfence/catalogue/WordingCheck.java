package org.ringfence.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ringfence.model.evaluation.HeldAnswer;
import org.ringfence.model.evaluation.RiskView;
import org.ringfence.model.evaluation.Status;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.installation.Device;
import org.ringfence.model.installation.Scope;
import org.ringfence.model.method.DetailKind;
import org.ringfence.model.method.Method;
import org.ringfence.model.method.MethodSummary.Band;
import org.ringfence.model.method.Question;
import org.ringfence.model.method.TestPoint;
import org.ringfence.model.method.Treatment;
import org.ringfence.model.method.Wording;
import org.ringfence.model.method.Wording.QuestionText;
import org.ringfence.model.method.Wording.Term;
import org.ringfence.model.paper.Action;
import org.ringfence.model.paper.FigurePrecision;

/** Finds what the method names but the wording has no words for, and words for nothing. */
final class WordingCheck {
  /** Earlier words have no more than these. */
  private static final List<String> ROLES =
      List.of("assessor", "technician", "reviewer", "approver");

  private static final String RISK_OWNER = "risk-owner";

  /** A statement of their own where too little is known for anybody to accept the risk. */
  private static final List<String> NOT_KNOWN =
      List.of("assessor.not-known", "technician.not-known", "reviewer.not-known");

  private final Method method;
  private final PaperData papers;
  private final Wording wording;
  private final List<String> faults;

  WordingCheck(Catalogue catalogue, List<String> faults) {
    this.method = catalogue.method();
    this.papers = catalogue.papers();
    this.wording = catalogue.wording();
    this.faults = faults;
  }

  void run() {
    same("questions", wording.questions().keySet(), ids(method.questions().stream(), Question::id));
    method.questions().forEach(this::question);
    terms("basis", ids(Arrays.stream(Basis.values()), Basis::id));
    terms("scope", ids(Arrays.stream(Scope.values()), Scope::id));
    terms("status", ids(Arrays.stream(Status.values()), Status::id));
    terms("device-kind", ids(Arrays.stream(Device.Kind.values()), Device.Kind::id));
    terms("device-status", ids(Arrays.stream(Device.Status.values()), Device.Status::id));
    terms(
        "view",
        Stream.concat(
                Stream.of("inherent", "counted"),
                Arrays.stream(RiskView.values()).map(RiskView::id))
            .toList());
    terms(
        "held",
        Stream.concat(
                Arrays.stream(HeldAnswer.Reason.values()).map(HeldAnswer.Reason::id),
                Stream.of("denied"))
            .toList());
    terms(
        "band",
        Stream.concat(
                Stream.of(Method.CLOSED_BAND, FigurePrecision.NOT_KNOWN),
                method.bands().stream().map(Band::id))
            .toList());
    terms("risk", ids(method.risks().stream(), Method.Risk::id));
    terms("rule", ids(method.rules().stream(), Method.Rule::id));
    terms("contradiction", ids(method.contradictions().stream(), Method.ContradictionRule::id));
    terms("step", ids(method.questions().stream(), Question::step));
    terms("colleague", ids(method.questions().stream(), Question::ask));
    terms("fact", ids(method.facts().stream(), Method.Fact::id));
    terms("fact-value", factValues());
    terms("likelihood", points());
    terms("consequence", points());
    terms("treatment", ids(papers.treatments().stream(), Treatment::id));
    terms("detail", ids(Arrays.stream(DetailKind.values()), DetailKind::id));
    terms("clearance", papers.clearances());
    terms("test", ids(papers.test().stream(), TestPoint::id));
    terms("jurisdiction", papers.proposals().keySet());
    terms("action-state", ids(Arrays.stream(Action.State.values()), Action.State::id));
    var roles = with(ROLES, RISK_OWNER, wording.terms().getOrDefault("role", Map.of()).keySet());
    terms("role", roles);
    var statements = new ArrayList<>(roles);
    statements.addAll(wording.statements().keySet().stream().filter(NOT_KNOWN::contains).toList());
    same("sign-off statements", wording.statements().keySet(), statements);
    wording.statements().forEach((role, text) -> notBlank("the statement of the " + role, text));
    if (wording.limits().isEmpty()) {
      faults.add("The wording has no limits to print.");
    }
  }

  private static List<String> with(List<String> ids, String further, Set<String> there) {
    return there.contains(further) ? Stream.concat(ids.stream(), Stream.of(further)).toList() : ids;
  }

  private List<String> factValues() {
    return method.facts().stream()
        .flatMap(
            fact ->
                Stream.concat(fact.values().stream(), Stream.of(fact.unknown()))
                    .filter(value -> !fact.number())
                    .map(value -> fact.id() + "=" + value))
        .distinct()
        .toList();
  }

  private static List<String> points() {
    return IntStream.rangeClosed(1, 5).mapToObj(Integer::toString).toList();
  }

  private static <T> List<String> ids(Stream<T> of, Function<T, String> id) {
    return of.map(id).distinct().toList();
  }

  private void question(Question question) {
    var text = wording.questions().get(question.id());
    if (text == null) {
      return;
    }
    same("values of " + question.id(), text.values().keySet(), question.values());
    text.values().forEach((value, term) -> notBlank(question.id() + "=" + value, term));
    texts(text).forEach((name, words) -> notBlank("the " + name + " of " + question.id(), words));
  }

  private static Map<String, String> texts(QuestionText text) {
    return Map.of(
        "title", text.title(),
        "question", text.ask(),
        "help", text.help(),
        "reason", text.why(),
        "proof", text.proof());
  }

  private void terms(String kind, Collection<String> ids) {
    var terms = wording.terms().getOrDefault(kind, Map.of());
    same("words for " + kind, terms.keySet(), ids);
    terms.forEach((id, term) -> notBlank(kind + " " + id, term));
  }

  private void notBlank(String what, Term term) {
    notBlank("the label of " + what, term.label());
    notBlank("the meaning of " + what, term.meaning());
  }

  private void notBlank(String what, String text) {
    if (text.isBlank()) {
      faults.add("The wording has nothing for " + what + ".");
    }
  }

  private void same(String what, Collection<String> has, Collection<String> wants) {
    var missing = new HashSet<>(wants);
    missing.removeAll(has);
    missing.stream().sorted().forEach(id -> faults.add("The " + what + " lack " + id + "."));
    var obsolete = new HashSet<>(has);
    obsolete.removeAll(wants);
    obsolete.stream()
        .sorted()
        .forEach(id -> faults.add("The " + what + " hold " + id + ", which nothing names."));
  }
}
