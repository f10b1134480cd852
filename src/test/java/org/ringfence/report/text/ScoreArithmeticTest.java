package org.ringfence.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ringfence.model.evaluation.Consequence;
import org.ringfence.model.evaluation.Likelihood;
import org.ringfence.model.evaluation.RiskScore;
import org.ringfence.model.evaluation.RuleEffect;
import org.ringfence.model.evaluation.Status;
import org.ringfence.model.evaluation.ViewOfRisk;

class ScoreArithmeticTest {
  private final ScoreArithmetic arithmetic = new ScoreArithmetic(PaperWords.british());

  @Test
  void aPartOfAPointIsRoundedUp() {
    assertThat(spell(view(5, 36, 2, 2, 3, 6)))
        .isEqualTo(
            "Likelihood 5 less 36 eighths gives 0.5, rounded up to 1; the floor is 2; 2 × 3 = 6.");
  }

  @Test
  void wholePointsAreNot() {
    assertThat(spell(view(5, 8, 2, 4, 3, 12)))
        .isEqualTo("Likelihood 5 less 8 eighths gives 4; the floor is 2; 4 × 3 = 12.");
  }

  @Test
  void oneEighthIsOne() {
    assertThat(spell(view(5, 1, 2, 5, 3, 15)))
        .startsWith("Likelihood 5 less 1 eighth gives 4.875,");
  }

  @Test
  void nothingTakenAndNothingLeftReadAsTheyAre() {
    assertThat(spell(view(3, 0, 1, 3, 3, 9)))
        .isEqualTo("Likelihood 3, from which controls take nothing; the floor is 1; 3 × 3 = 9.");
    assertThat(spell(view(2, 28, 1, 1, 3, 3)))
        .isEqualTo("Likelihood 2 less 28 eighths leaves nothing; the floor is 1; 1 × 3 = 3.");
  }

  @Test
  void aRuleThatLiftsIsNamed() {
    assertThat(spell(view(3, 0, 1, 3, 3, 16, new RuleEffect("R2", 16, true, List.of()))))
        .endsWith("3 × 3 = 9. Lifted by R2 to 16.");
  }

  @Test
  void aClosedInstallationAndABoundedViewSayWhy() {
    assertThat(arithmetic.spell(view(3, 0, 1, 3, 3, 0), Status.CLOSED))
        .endsWith("As all of it has been removed, the score is 0.");
    assertThat(spell(view(3, 0, 1, 3, 3, 6))).endsWith("the score is 6.");
  }

  private String spell(ViewOfRisk view) {
    return arithmetic.spell(view, Status.COMPLETE);
  }

  private static ViewOfRisk view(
      int before,
      int eighths,
      int floor,
      int after,
      int consequence,
      int score,
      RuleEffect... rules) {
    return new ViewOfRisk(
        new RiskScore(new Likelihood(after), new Consequence(consequence), score),
        new Likelihood(before),
        new Likelihood(floor),
        eighths,
        List.of(),
        List.of(),
        List.of(rules));
  }
}
