package org.ringfence.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ringfence.model.evaluation.AssessedRisk;
import org.ringfence.model.evaluation.ControlEffect;
import org.ringfence.model.evaluation.HeldAnswer;
import org.ringfence.model.evaluation.RuleEffect;
import org.ringfence.model.evaluation.Status;
import org.ringfence.model.evaluation.StepEffect.Part;
import org.ringfence.model.evaluation.ViewOfRisk;
import org.ringfence.model.method.Contradiction;
import org.ringfence.model.paper.FigurePrecision.RiskFigure;

/** Whether a trace is asked for or not, the numbers are the same, and the trace adds up to them. */
class ScoringEngineTest {
  private static final int TRIES = 1_000;

  private final Scorer scorer = Bundled.scorer();
  private final ScoringEngine engine = scorer.engine();

  private static List<HeldAnswer> undenied(AssessedRisk risk) {
    return risk.held().stream()
        .map(
            held ->
                new HeldAnswer(
                    held.question(),
                    held.given(),
                    held.values(),
                    held.basis(),
                    held.reason(),
                    List.of()))
        .toList();
  }

  private static ScoreNumbers expected(AssessedRisk risk) {
    return new ScoreNumbers(
        risk.status(),
        risk.assurancePercent(),
        risk.overall(),
        risk.headline(),
        risk.risks().stream()
            .map(
                one ->
                    new RiskFigure(
                        one.risk(),
                        one.inherent().score(),
                        one.residual().score().score(),
                        one.attainable().score().score(),
                        one.worst().score().score()))
            .toList(),
        risk.contradictions().stream().map(Contradiction::id).toList());
  }

  @Test
  void theNumbersAreThoseOfTheExplainedScore() {
    for (int seed = 0; seed < TRIES; seed++) {
      var assessment = new RandomAssessments(Bundled.CATALOGUE.method(), seed).next();
      var risk = scorer.score(assessment);
      var reconciled = assessment.reconciled().keySet();
      assertThat(engine.state(risk.facts(), undenied(risk), reconciled).numbers())
          .as("seed %d", seed)
          .isEqualTo(expected(risk));
    }
  }

  @Test
  void anAnswerThatIsChangedCountsAsIfItHadBeenGivenSo() {
    for (int seed = 0; seed < TRIES / 3; seed++) {
      var random = new RandomAssessments(Bundled.CATALOGUE.method(), seed);
      var one = scorer.score(random.next());
      var other = scorer.score(random.next());
      var state = engine.state(other.facts(), undenied(one), Set.of());
      for (var answer : undenied(other)) {
        state = state.with(List.of(answer));
      }
      assertThat(state.numbers())
          .as("seed %d", seed)
          .isEqualTo(engine.state(other.facts(), undenied(other), Set.of()).numbers());
    }
  }

  @Test
  void whatTheTraceTellsAddsUpToTheScore() {
    for (int seed = 0; seed < TRIES; seed++) {
      var risk = scorer.score(new RandomAssessments(Bundled.CATALOGUE.method(), seed).next());
      var isGone = risk.status() == Status.CLOSED;
      for (var one : risk.risks()) {
        var view = one.residual();
        assertThat(points(view, Part.LIKELIHOOD)).isEqualTo(view.likelihoodBefore().points());
        assertThat(points(view, Part.CONSEQUENCE)).isEqualTo(view.score().consequence().points());
        assertThat(view.controls().stream().mapToInt(ControlEffect::eighths).sum())
            .isEqualTo(view.reductionEighths());
        var product = view.score().likelihood().points() * view.score().consequence().points();
        var lifted = view.rules().stream().mapToInt(RuleEffect::atLeast).max().orElse(0);
        assertThat(view.score().score())
            .as("seed %d, %s", seed, one.risk())
            .isEqualTo(isGone ? 0 : Math.max(product, lifted));
      }
    }
  }

  private static int points(ViewOfRisk view, Part part) {
    var last = view.steps().stream().filter(step -> step.part() == part).toList().getLast();
    return Math.clamp(last.after(), 1, 5);
  }
}
