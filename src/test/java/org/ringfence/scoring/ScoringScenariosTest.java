package org.ringfence.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.ringfence.scoring.Small.held;
import static org.ringfence.scoring.Small.question;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ringfence.model.evaluation.HeldAnswer;
import org.ringfence.model.evaluation.RiskView;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.installation.Facts;
import org.ringfence.model.installation.Value;
import org.ringfence.model.method.Method.Fact;
import org.ringfence.model.method.Question;

/** “Three views of the same answers”, row by row. */
class ScoringScenariosTest {
  private static final Question WANTS_A_DRAWING = question("q", Basis.DOCUMENTED);

  private static Map<RiskView, ScenarioValue> views(Question question, HeldAnswer answer) {
    var method = Small.method(List.of(), List.of(question), List.of(), List.of());
    return inEach(
        new ScoringScenarios(method, HeldRecord.of(Facts.NONE, List.of(answer), List.of())),
        question.id());
  }

  private static Map<RiskView, ScenarioValue> inEach(ScoringScenarios views, String subject) {
    var found = new EnumMap<RiskView, ScenarioValue>(RiskView.class);
    for (var view : RiskView.values()) {
      found.put(view, views.in(view).get(subject));
    }
    return found;
  }

  private static ScenarioValue viewed(String value, Basis basis, String inConditions) {
    return new ScenarioValue(Value.word(value), basis, Value.word(inConditions));
  }

  private static void assertViews(
      Map<RiskView, ScenarioValue> found,
      ScenarioValue residual,
      ScenarioValue attainable,
      ScenarioValue worst) {
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
    var answer = held("q", Basis.INSPECTED, "good");
    var denied =
        new HeldAnswer(
            "q", answer.given(), answer.values(), answer.basis(), answer.reason(), List.of("X"));
    assertViews(
        views(WANTS_A_DRAWING, denied),
        viewed("cautious", Basis.UNKNOWN, "cautious"),
        viewed("cautious", Basis.UNKNOWN, "cautious"),
        viewed("bad", Basis.UNKNOWN, "bad"));
  }

  private static Map<RiskView, ScenarioValue> views(Fact fact, Facts known) {
    var method = Small.method(List.of(fact), List.of(), List.of(), List.of());
    return inEach(
        new ScoringScenarios(method, HeldRecord.of(known, List.of(), List.of())), fact.id());
  }

  @Test
  void aFactThatIsNotKnownStandsInAsANumberOrAWord() {
    var cameras = new Fact("cameras", true, List.of(), "unknown", "1", "50");
    assertViews(
        views(cameras, Facts.NONE),
        viewed("unknown", Basis.UNKNOWN, "unknown"),
        new ScenarioValue(new Value.Count(1), Basis.UNKNOWN, new Value.Count(1)),
        new ScenarioValue(new Value.Count(50), Basis.UNKNOWN, new Value.Count(50)));
    var floor = new Fact("floor", false, List.of("1", "2"), "2", "1", "2");
    assertThat(views(floor, Facts.NONE).get(RiskView.ATTAINABLE))
        .isEqualTo(viewed("1", Basis.UNKNOWN, "1"));
  }

  @Test
  void aFactThatIsKnownIsTheSameInEveryView() {
    var cameras = new Fact("cameras", true, List.of(), "unknown", "1", "50");
    var known = new ScenarioValue(new Value.Count(7), Basis.INDEPENDENT, new Value.Count(7));
    var facts = new Facts(Map.of("cameras", new Value.Count(7)));
    assertViews(views(cameras, facts), known, known, known);
  }
}
