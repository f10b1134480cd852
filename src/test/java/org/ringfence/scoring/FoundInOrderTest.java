package org.ringfence.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ringfence.model.evaluation.AssessedRisk;
import org.ringfence.model.installation.Assessment;
import org.ringfence.model.method.Contradiction;

/** What is found in order comes to what the checks promise, on random answers. */
class FoundInOrderTest {
  private static final long SEED = 20261130L;
  private static final int TRIES = 400;

  private final Scorer scorer = Bundled.scorer();

  private static Assessment random(int number) {
    return new RandomAssessments(Bundled.CATALOGUE.method(), SEED + number).next();
  }

  @Test
  void nothingFoundChangesNothing() {
    for (var number = 0; number < TRIES; number++) {
      var assessment = random(number);
      assertThat(scorer.scoreInOrder(assessment, Set.of())).isEqualTo(scorer.score(assessment));
    }
  }

  /** What is found in order can still contradict what somebody else says; nothing else differs. */
  @Test
  void oneCheckAfterTheOtherComesToTheScoreThatIsPromised() {
    var promised = 0;
    for (var number = 0; number < TRIES; number++) {
      var assessment = random(number);
      var risk = scorer.score(assessment);
      var found = new HashSet<String>();
      for (var check : risk.checks()) {
        found.add(check.subject());
        var then = scorer.scoreInOrder(assessment, found);
        if (risk.status().isKnown() && !contradicts(then)) {
          promised++;
          assertThat(then.headline().residual())
              .as("seed %d, %s", SEED + number, check.subject())
              .isLessThanOrEqualTo(check.residualAfter());
        }
      }
    }
    assertThat(promised).isGreaterThan(100);
  }

  private static boolean contradicts(AssessedRisk risk) {
    return !risk.contradictions().stream().allMatch(Contradiction::reconciled);
  }
}
