package org.ringfence.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ringfence.model.evaluation.AssessedRisk;
import org.ringfence.model.evaluation.HeldAnswer;
import org.ringfence.model.method.Contradiction;
import org.ringfence.model.paper.FigurePrecision.RiskFigure;

/** The fast numbers are those of the score that is explained, whatever the answers. */
class TracelessScorerTest {
  private static final int TRIES = 1_000;

  private final TracelessScorer fast = new TracelessScorer(Bundled.CATALOGUE.method());
  private final Scorer scorer = Bundled.scorer();

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
      assertThat(fast.state(risk.facts(), undenied(risk), reconciled).numbers())
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
      var state = fast.state(other.facts(), undenied(one), Set.of());
      for (var answer : undenied(other)) {
        state = state.with(answer);
      }
      assertThat(state.numbers())
          .as("seed %d", seed)
          .isEqualTo(fast.state(other.facts(), undenied(other), Set.of()).numbers());
    }
  }
}
