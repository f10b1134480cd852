package org.ringfence.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.scoring.Small.fixed;
import static org.ringfence.scoring.Small.held;
import static org.ringfence.scoring.Small.question;
import static org.ringfence.scoring.Small.scored;
import static org.ringfence.scoring.Small.step;
import static org.ringfence.scoring.Small.when;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ringfence.model.evaluation.StepEffect;
import org.ringfence.model.evaluation.StepEffect.Action;
import org.ringfence.model.evaluation.StepEffect.Part;
import org.ringfence.model.evaluation.StepEffect.Seen;
import org.ringfence.model.evaluation.ViewOfRisk;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.installation.Facts;
import org.ringfence.model.method.Method.Condition;
import org.ringfence.model.method.Method.Risk;
import org.ringfence.model.method.Method.Scale;

/** Step 1 of the method: begin, raise, add, set, and keep within 1 to 5. */
class CompiledScaleTest {
  private static final Condition YES = when("light", "on");
  private static final Condition NO = when("light", "off");

  private static ViewOfRisk score(Scale scale) {
    var risk = new Risk("r", scale, fixed(1), fixed(1), List.of());
    var light = question("light", Basis.STATED);
    var method = Small.method(List.of(), List.of(light), List.of(risk), List.of());
    return scored(method, Facts.NONE, held("light", Basis.STATED, "on")).residual();
  }

  private static int points(Scale scale) {
    return score(scale).likelihoodBefore().points();
  }

  @Test
  void aRaiseLiftsToAtLeastItsPointsAndNeverLowers() {
    assertThat(points(new Scale(2, List.of(step(4, YES), step(3, YES)), List.of(), List.of())))
        .isEqualTo(4);
    assertThat(points(new Scale(3, List.of(step(2, YES)), List.of(), List.of()))).isEqualTo(3);
    assertThat(points(new Scale(2, List.of(step(5, NO)), List.of(), List.of()))).isEqualTo(2);
  }

  @Test
  void everyAddThatHoldsIsAddedOnTopOfTheRaises() {
    var adds = List.of(step(1, YES), step(2, NO), step(1, YES));
    assertThat(points(new Scale(1, List.of(step(2, YES)), adds, List.of()))).isEqualTo(4);
  }

  @Test
  void theLastSetWins() {
    var sets = List.of(step(4, YES), step(2, YES), step(5, NO));
    assertThat(points(new Scale(1, List.of(step(3, YES)), List.of(step(2, YES)), sets)))
        .isEqualTo(2);
  }

  @Test
  void itStaysWithinOneToFive() {
    assertThat(points(new Scale(4, List.of(), List.of(step(3, YES)), List.of()))).isEqualTo(5);
    assertThat(points(new Scale(1, List.of(), List.of(step(-3, YES)), List.of()))).isEqualTo(1);
    // Kept within its limits at the end only: what is added may come off again.
    assertThat(points(new Scale(5, List.of(), List.of(step(2, YES), step(-1, YES)), List.of())))
        .isEqualTo(5);
    assertThat(points(new Scale(5, List.of(), List.of(step(2, YES), step(-3, YES)), List.of())))
        .isEqualTo(4);
  }

  @Test
  void eachStepIsToldWithWhatItSawAndWhatItDid() {
    var view =
        score(new Scale(2, List.of(step(4, YES)), List.of(step(3, NO), step(3, YES)), List.of()));
    var on = List.of(new Seen("light", "on", List.of("on"), true));
    var off = List.of(new Seen("light", "on", List.of("off"), false));
    assertThat(view.steps())
        .filteredOn(step -> step.part() == Part.LIKELIHOOD)
        .containsExactly(
            new StepEffect(Part.LIKELIHOOD, Action.START, 2, List.of(), true, 2, 2),
            new StepEffect(Part.LIKELIHOOD, Action.RAISE, 4, on, true, 2, 4),
            new StepEffect(Part.LIKELIHOOD, Action.ADD, 3, off, false, 4, 4),
            new StepEffect(Part.LIKELIHOOD, Action.ADD, 3, on, true, 4, 7));
  }
}
