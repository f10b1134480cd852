package org.ringfence.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.scoring.Small.fixed;
import static org.ringfence.scoring.Small.held;
import static org.ringfence.scoring.Small.line;
import static org.ringfence.scoring.Small.question;
import static org.ringfence.scoring.Small.scored;
import static org.ringfence.scoring.Small.when;
import static org.ringfence.scoring.Small.whenAny;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringfence.model.evaluation.StepEffect;
import org.ringfence.model.evaluation.StepEffect.Seen;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.installation.Facts;
import org.ringfence.model.installation.Value;
import org.ringfence.model.method.Method.Condition;
import org.ringfence.model.method.Method.Fact;
import org.ringfence.model.method.Method.Line;
import org.ringfence.model.method.Method.Risk;
import org.ringfence.model.method.Method.Scale;

/** When a condition holds: every line of “when”, any line of “whenAny”. */
class CompiledConditionTest {
  private static final Fact NUMBER = new Fact("number", true, List.of(), "unknown", "1", "50");
  private static final Facts FACTS = new Facts(Map.of("number", new Value.Count(20)));

  /** What the condition of a step saw; nobody answers “idle”. */
  private static StepEffect step(Condition condition) {
    var questions = Stream.of("one", "many", "idle").map(id -> question(id, Basis.STATED)).toList();
    var scale = new Scale(1, List.of(Small.step(2, condition)), List.of(), List.of());
    var risk = new Risk("r", scale, fixed(1), fixed(1), List.of());
    var method = Small.method(List.of(NUMBER), questions, List.of(risk), List.of());
    return scored(
            method,
            FACTS,
            held("one", Basis.STATED, "a"),
            held("many", Basis.STATED, "x", "y"),
            held("idle", Basis.UNKNOWN))
        .residual()
        .steps()
        .get(1);
  }

  private static boolean holds(Condition condition) {
    return step(condition).holds();
  }

  @Test
  void aLineHoldsIfAnyOfTheValuesIsWanted() {
    assertThat(holds(when("one", "b", "a"))).isTrue();
    assertThat(holds(when("one", "b"))).isFalse();
    assertThat(holds(when("many", "y"))).isTrue();
    assertThat(holds(when("many", "z"))).isFalse();
    assertThat(holds(when("idle", "a"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"19, true", "20, true", "21, false"})
  void aNumberHoldsFromItsLimitOn(int least, boolean expected) {
    var line = new Line("number", List.of(), Optional.of(least));
    assertThat(holds(new Condition(List.of(line), List.of()))).isEqualTo(expected);
  }

  @Test
  void aNumberIsNoWordAndAWordNoNumber() {
    assertThat(holds(when("number", "20"))).isFalse();
    var least = new Line("one", List.of(), Optional.of(0));
    assertThat(holds(new Condition(List.of(least), List.of()))).isFalse();
  }

  @Test
  void everyLineOfWhenAndOneOfWhenAnyHaveToHold() {
    var yes = line("one", "a");
    var no = line("one", "b");
    assertThat(holds(new Condition(List.of(yes, no), List.of()))).isFalse();
    assertThat(holds(new Condition(List.of(yes, yes), List.of()))).isTrue();
    assertThat(holds(whenAny(no, yes))).isTrue();
    assertThat(holds(whenAny(no, no))).isFalse();
    assertThat(holds(new Condition(List.of(no), List.of(yes)))).isFalse();
    assertThat(holds(new Condition(List.of(yes), List.of(no)))).isFalse();
    assertThat(holds(new Condition(List.of(), List.of()))).isTrue();
  }

  @Test
  void whatEachLineSawIsToldInTheOrderOfTheAnswer() {
    var number = new Line("number", List.of(), Optional.of(21));
    var condition =
        new Condition(
            List.of(line("one", "a", "b"), line("many", "z")),
            List.of(number, line("idle", "a"), line("gone", "yes")));
    assertThat(step(condition).seen())
        .containsExactly(
            new Seen("one", "a", List.of("a", "b"), true),
            new Seen("many", "x,y", List.of("z"), false),
            new Seen("number", "20", List.of("at least 21"), false),
            new Seen("idle", "cautious", List.of("a"), false),
            new Seen("gone", "no", List.of("yes"), false));
  }
}
