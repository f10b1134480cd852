package org.ringfence.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.ringfence.scoring.Small.held;
import static org.ringfence.scoring.Small.line;
import static org.ringfence.scoring.Small.question;
import static org.ringfence.scoring.Small.scored;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ringfence.model.evaluation.HeldAnswer;
import org.ringfence.model.evaluation.RiskView;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.installation.Facts;
import org.ringfence.model.installation.Value;
import org.ringfence.model.method.Method;
import org.ringfence.model.method.Method.Condition;
import org.ringfence.model.method.Method.ContradictionRule;
import org.ringfence.model.method.Method.Fact;
import org.ringfence.model.method.Question;

/** “Three views of the same answers”, row by row. */
class CompiledViewTest {
  private static final Question WANTS_A_DRAWING = question("q", Basis.DOCUMENTED);

  /** A question or fact in one view: for weights, on which basis, and for conditions. */
  private record Viewed(String value, Basis basis, String inConditions) {}

  private static Map<RiskView, Viewed> views(Question question, HeldAnswer answer) {
    return inEach(
        Small.method(List.of(), List.of(question), List.of(), List.of()),
        question.id(),
        Facts.NONE,
        answer);
  }

  private static Map<RiskView, Viewed> inEach(
      Method method, String subject, Facts facts, HeldAnswer... answers) {
    var trace = scored(method, facts, answers).trace();
    var compiled = new CompiledMethod(method);
    var words = new WordsSeen(compiled, facts, List.of(answers));
    var at = compiled.place(subject);
    var found = new EnumMap<RiskView, Viewed>(RiskView.class);
    for (var which : RiskView.values()) {
      var view = trace.in(which);
      var seen = words.text(at, view);
      var value = view.numbers[at] < 0 ? String.join(",", words.of(at, view.words[at])) : seen;
      found.put(which, new Viewed(value, Basis.values()[view.basis[at]], seen));
    }
    return found;
  }

  private static Viewed viewed(String value, Basis basis, String inConditions) {
    return new Viewed(value, basis, inConditions);
  }

  private static void assertViews(
      Map<RiskView, Viewed> found, Viewed residual, Viewed attainable, Viewed worst) {
    assertThat(found)
        .containsExactly(
            entry(RiskView.RESIDUAL, residual),
            entry(RiskView.ATTAINABLE, attainable),
            entry(RiskView.WORST, worst));
  }

  @Test
  void whatIsNotKnownStandsInByTheFieldOfItsView() {
    assertViews(
        views(WANTS_A_DRAWING, held("q", Basis.UNKNOWN)),
        viewed("cautious", Basis.UNKNOWN, "cautious"),
        viewed("good", Basis.INSPECTED, "good"),
        viewed("bad", Basis.UNKNOWN, "bad"));
  }

  @Test
  void aBestThatNeedsMoreThanAnInspectionIsSeenAsNotKnown() {
    var found = views(question("q", Basis.INDEPENDENT), held("q", Basis.UNKNOWN));
    assertThat(found.get(RiskView.ATTAINABLE))
        .isEqualTo(viewed("good", Basis.INSPECTED, "cautious"));
  }

  @Test
  void aReassuringClaimIsSeenAsNotKnownUntilItIsShown() {
    assertViews(
        views(WANTS_A_DRAWING, held("q", Basis.STATED, "good")),
        viewed("good", Basis.STATED, "cautious"),
        viewed("good", Basis.INSPECTED, "good"),
        viewed("bad", Basis.UNKNOWN, "bad"));
    assertViews(
        views(WANTS_A_DRAWING, held("q", Basis.DOCUMENTED, "good")),
        viewed("good", Basis.DOCUMENTED, "good"),
        viewed("good", Basis.INSPECTED, "good"),
        viewed("good", Basis.DOCUMENTED, "good"));
    assertViews(
        views(WANTS_A_DRAWING, held("q", Basis.INDEPENDENT, "good")),
        viewed("good", Basis.INDEPENDENT, "good"),
        viewed("good", Basis.INDEPENDENT, "good"),
        viewed("good", Basis.INDEPENDENT, "good"));
  }

  @Test
  void anAdverseClaimCountsAtOnce() {
    assertViews(
        views(WANTS_A_DRAWING, held("q", Basis.STATED, "bad")),
        viewed("bad", Basis.STATED, "bad"),
        viewed("bad", Basis.INSPECTED, "bad"),
        viewed("bad", Basis.STATED, "bad"));
  }

  @Test
  void aDeniedAnswerHasTheWorstInTheWorstViewAndTheCautiousElsewhere() {
    var rule =
        new ContradictionRule(
            "X", new Condition(List.of(line("q", "good"), line("other", "bad")), List.of()), "q");
    var method =
        Small.contradicted(
            Small.method(
                List.of(),
                List.of(WANTS_A_DRAWING, question("other", Basis.STATED)),
                List.of(),
                List.of()),
            rule);
    assertViews(
        inEach(
            method,
            "q",
            Facts.NONE,
            held("q", Basis.INSPECTED, "good"),
            held("other", Basis.INSPECTED, "bad")),
        viewed("cautious", Basis.UNKNOWN, "cautious"),
        viewed("cautious", Basis.UNKNOWN, "cautious"),
        viewed("bad", Basis.UNKNOWN, "bad"));
  }

  private static Map<RiskView, Viewed> views(Fact fact, Facts known) {
    var method = Small.method(List.of(fact), List.of(), List.of(), List.of());
    return inEach(method, fact.id(), known);
  }

  @Test
  void aFactThatIsNotKnownStandsInAsANumberOrAWord() {
    var cameras = new Fact("cameras", true, List.of(), "unknown", "1", "50");
    assertViews(
        views(cameras, Facts.NONE),
        viewed("unknown", Basis.UNKNOWN, "unknown"),
        viewed("1", Basis.UNKNOWN, "1"),
        viewed("50", Basis.UNKNOWN, "50"));
    var floor = new Fact("floor", false, List.of("1", "2"), "2", "1", "2");
    assertThat(views(floor, Facts.NONE).get(RiskView.ATTAINABLE))
        .isEqualTo(viewed("1", Basis.UNKNOWN, "1"));
  }

  @Test
  void aFactThatIsKnownIsTheSameInEveryView() {
    var cameras = new Fact("cameras", true, List.of(), "unknown", "1", "50");
    var known = viewed("7", Basis.INDEPENDENT, "7");
    var facts = new Facts(Map.of("cameras", new Value.Count(7)));
    assertViews(views(cameras, facts), known, known, known);
  }
}
