package org.ringfence.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.scoring.Small.line;
import static org.ringfence.scoring.Small.when;
import static org.ringfence.scoring.Small.whenAny;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringfence.model.evaluation.StepEffect.Seen;
import org.ringfence.model.installation.Value;
import org.ringfence.model.method.Method.Condition;
import org.ringfence.model.method.Method.Line;

/** When a condition holds: every line of “when”, any line of “whenAny”. */
class ConditionsTest {
  private static final Map<String, Value> VALUES =
      Map.of(
          "one", Value.word("a"),
          "many", new Value.Words(List.of("x", "y")),
          "number", new Value.Count(20));

  private static Conditions conditions(boolean records) {
    return new Conditions(subject -> Optional.ofNullable(VALUES.get(subject)), records);
  }

  private static boolean holds(Condition condition) {
    return conditions(false).holds(condition);
  }

  @Test
  void aLineHoldsIfAnyOfTheValuesIsWanted() {
    assertThat(holds(when("one", "b", "a"))).isTrue();
    assertThat(holds(when("one", "b"))).isFalse();
    assertThat(holds(when("many", "y"))).isTrue();
    assertThat(holds(when("many", "z"))).isFalse();
    assertThat(holds(when("nothing", "a"))).isFalse();
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
  void whatEachLineSawIsToldWhereItIsRecorded() {
    var number = new Line("number", List.of(), Optional.of(21));
    var condition =
        new Condition(List.of(line("one", "a", "b")), List.of(number, line("gone", "a")));
    assertThat(conditions(true).seen(condition))
        .containsExactly(
            new Seen("one", "a", List.of("a", "b"), true),
            new Seen("number", "20", List.of("at least 21"), false),
            new Seen("gone", "unknown", List.of("a"), false));
    assertThat(conditions(false).seen(condition)).isEmpty();
  }
}
