package org.ringfence.scoring;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ringfence.model.evaluation.HeldAnswer;
import org.ringfence.model.evaluation.HeldAnswer.Reason;
import org.ringfence.model.evaluation.ViewOfRisk;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.installation.Facts;
import org.ringfence.model.installation.Scope;
import org.ringfence.model.method.Method;
import org.ringfence.model.method.Method.Ageing;
import org.ringfence.model.method.Method.Condition;
import org.ringfence.model.method.Method.ContradictionRule;
import org.ringfence.model.method.Method.Control;
import org.ringfence.model.method.Method.Fact;
import org.ringfence.model.method.Method.Line;
import org.ringfence.model.method.Method.Risk;
import org.ringfence.model.method.Method.Rule;
import org.ringfence.model.method.Method.Scale;
import org.ringfence.model.method.Method.Step;
import org.ringfence.model.method.MethodSummary.Band;
import org.ringfence.model.method.Question;

/** Methods made up of one or two rules, so that each can be shown on its own. */
final class Small {
  private static final List<Ageing> AGEING =
      List.of(
          new Ageing(Set.of(Basis.INSPECTED, Basis.INDEPENDENT), 12, Basis.DOCUMENTED),
          new Ageing(Set.of(Basis.DOCUMENTED), 36, Basis.STATED));

  private static final Map<Basis, Integer> SHARES =
      Map.of(
          Basis.UNKNOWN, 0,
          Basis.STATED, 1,
          Basis.DOCUMENTED, 2,
          Basis.INSPECTED, 4,
          Basis.INDEPENDENT, 4);

  private static final List<Band> BANDS =
      List.of(
          new Band(4, "low"),
          new Band(9, "moderate"),
          new Band(15, "high"),
          new Band(25, "severe"));

  /** Whether all of it has been taken out. */
  private static final Fact GONE = new Fact("gone", false, List.of("yes", "no"), "no", "no", "no");

  private Small() {}

  static Line line(String subject, String... wanted) {
    return new Line(subject, List.of(wanted), Optional.empty());
  }

  static Condition when(String subject, String... wanted) {
    return new Condition(List.of(line(subject, wanted)), List.of());
  }

  static Condition whenAny(Line... lines) {
    return new Condition(List.of(), List.of(lines));
  }

  static Step step(int points, Condition when) {
    return new Step(points, when);
  }

  static Scale fixed(int points) {
    return new Scale(points, List.of(), List.of(), List.of());
  }

  static Control control(String question, int weight) {
    return new Control(question, Map.of("good", weight), Optional.empty());
  }

  static Risk risk(String id, int likelihood, int consequence, int floor, Control... controls) {
    return new Risk(
        id, fixed(likelihood), fixed(consequence), fixed(floor), Arrays.asList(controls));
  }

  /** A question that can be good or bad; of good alone something has to be shown. */
  static Question question(String id, Basis needs) {
    return question(id, needs, "good");
  }

  static Question question(String id, Basis needs, String best) {
    var values = List.of("good", "bad");
    return new Question(
        id,
        Scope.INSTALLATION,
        "step",
        "it",
        true,
        false,
        values,
        List.of("good"),
        needs,
        "cautious",
        best,
        "bad",
        true);
  }

  /** A method whose headline is every risk but the one named “aside”. */
  static Method method(
      List<Fact> facts, List<Question> questions, List<Risk> risks, List<Rule> rules) {
    return new Method(
        "small",
        AGEING,
        SHARES,
        BANDS,
        risks.stream().map(Risk::id).filter(id -> !id.equals("aside")).toList(),
        List.of(),
        Stream.concat(facts.stream(), Stream.of(GONE)).toList(),
        questions,
        risks,
        rules,
        when("gone", "yes"),
        List.of());
  }

  /** The same with these contradictions. */
  static Method contradicted(Method method, ContradictionRule... rules) {
    return new Method(
        method.version(),
        method.ageing(),
        method.shares(),
        method.bands(),
        method.headline(),
        method.core(),
        method.facts(),
        method.questions(),
        method.risks(),
        method.rules(),
        method.closed(),
        List.of(rules));
  }

  /** Every step of a score, with what each risk comes to. */
  static Scored scored(Method method, Facts facts, HeldAnswer... answers) {
    return scored(method, facts, Set.of(), answers);
  }

  static Scored scored(Method method, Facts facts, Set<String> reconciled, HeldAnswer... answers) {
    var engine = new ScoringEngine(method);
    var held = List.of(answers);
    var trace = new RecordedTrace(engine.method(), facts, held, reconciled);
    return new Scored(engine.state(facts, held, reconciled).numbers(trace), trace);
  }

  /** A score with its trace. */
  record Scored(ScoreNumbers numbers, RecordedTrace trace) {
    ViewOfRisk residual() {
      return trace.risks(numbers.risks()).getFirst().residual();
    }
  }

  static HeldAnswer held(String question, Basis basis, String... values) {
    return new HeldAnswer(
        question,
        Answer.UNKNOWN.withValues(List.of(values)).withBasis(basis),
        List.of(values),
        basis,
        basis == Basis.UNKNOWN ? Reason.NO_VALUE : Reason.AS_GIVEN,
        List.of());
  }
}
