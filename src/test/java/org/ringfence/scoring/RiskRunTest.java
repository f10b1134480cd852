package org.ringfence.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ringfence.scoring.Small.control;
import static org.ringfence.scoring.Small.risk;
import static org.ringfence.scoring.Small.when;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringfence.model.evaluation.ControlEffect;
import org.ringfence.model.evaluation.RuleEffect;
import org.ringfence.model.evaluation.StepEffect.Seen;
import org.ringfence.model.evaluation.ViewOfRisk;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.installation.Value;
import org.ringfence.model.method.Method.Control;
import org.ringfence.model.method.Method.Proof;
import org.ringfence.model.method.Method.Risk;
import org.ringfence.model.method.Method.Rule;

/** Steps 2 to 7 of the method, one by one, with numbers worked by hand. */
class RiskRunTest {
  private final Map<String, ScenarioValue> values = new HashMap<>();

  private ViewOfRisk score(Risk risk, Rule... rules) {
    var method = Small.method(List.of(), List.of(), List.of(risk), List.of(rules));
    return RiskRun.explained(method, values).score(risk);
  }

  @ParameterizedTest
  @CsvSource({
    // 5 x 3, one control: weight, basis, eighths (rounded down), likelihood (rounded up), score
    "24, UNKNOWN, 0, 5, 15",
    "3, STATED, 0, 5, 15",
    "4, STATED, 1, 5, 15",
    "7, STATED, 1, 5, 15",
    "15, DOCUMENTED, 7, 5, 15",
    "16, DOCUMENTED, 8, 4, 12",
    "17, DOCUMENTED, 8, 4, 12",
    "7, INSPECTED, 7, 5, 15",
    "8, INSPECTED, 8, 4, 12",
    "9, INSPECTED, 9, 4, 12",
    "16, INDEPENDENT, 16, 3, 9",
    "32, INSPECTED, 32, 1, 3",
    "80, INSPECTED, 80, 1, 3",
  })
  void aControlTakesOffItsWeightTimesTheShareOfItsBasis(
      int weight, Basis basis, int eighths, int likelihood, int score) {
    values.put("lock", viewed("good", basis));
    var view = score(risk("r", 5, 3, 1, control("lock", weight)));
    assertThat(view.reductionEighths()).isEqualTo(eighths);
    assertThat(view.likelihoodBefore().points()).isEqualTo(5);
    assertThat(view.score().likelihood().points()).isEqualTo(likelihood);
    assertThat(view.score().score()).isEqualTo(score);
  }

  @Test
  void eachControlIsRoundedDownOnItsOwnAndThenTheyAreSummed() {
    values.put("lock", viewed("good", Basis.STATED));
    values.put("log", viewed("good", Basis.STATED));
    var view = score(risk("r", 5, 3, 1, control("lock", 7), control("log", 7)));
    assertThat(view.reductionEighths()).isEqualTo(2);
    assertThat(view.controls())
        .containsExactly(
            new ControlEffect(
                "lock", List.of("good"), Basis.STATED, 7, 1, 1, 7, ControlEffect.Proof.NOT_NEEDED),
            new ControlEffect(
                "log", List.of("good"), Basis.STATED, 7, 1, 1, 7, ControlEffect.Proof.NOT_NEEDED));
  }

  @Test
  void aValueThatIsNotListedIsWorthNothingAndOfSeveralTheLeastCounts() {
    var lock = new Control("lock", Map.of("good", 8, "fair", 2), Optional.empty());
    for (var one :
        List.of(List.of("bad"), List.of("good", "bad"), List.of("good", "fair"), List.of("good"))) {
      values.put("lock", viewed(new Value.Words(one)));
      var effect = score(risk("r", 5, 3, 1, lock)).controls().getFirst();
      var expected = one.contains("bad") ? 0 : one.contains("fair") ? 2 : 8;
      assertThat(effect.weight()).as("%s", one).isEqualTo(expected);
      assertThat(effect.fullWeight()).isEqualTo(8);
      assertThat(effect.values()).isEqualTo(one);
    }
    values.put("lock", viewed(new Value.Count(8)));
    assertThat(score(risk("r", 5, 3, 1, lock)).reductionEighths()).isZero();
  }

  private static ScenarioValue viewed(Value value) {
    return new ScenarioValue(value, Basis.INSPECTED, value);
  }

  private static ScenarioValue viewed(String value, Basis basis) {
    return Small.viewed(value, basis);
  }

  @Test
  void whatIsTakenOffNeverGoesBelowTheFloor() {
    values.put("lock", viewed("good", Basis.INSPECTED));
    var view = score(risk("r", 5, 3, 3, control("lock", 40)));
    assertThat(view.floor().points()).isEqualTo(3);
    assertThat(view.score().score()).isEqualTo(9);
  }

  @Test
  void theFloorIsNeverAboveTheLikelihoodBefore() {
    values.put("lock", viewed("good", Basis.INSPECTED));
    var view = score(risk("r", 2, 3, 4, control("lock", 8)));
    assertThat(view.floor().points()).isEqualTo(2);
    assertThat(view.score().likelihood().points()).isEqualTo(2);
    assertThat(view.score().score()).isEqualTo(6);
  }

  @Test
  void rulesOfThisRiskLiftTheScoreInTheirOrderAndSayWhetherTheyDid() {
    values.put("light", viewed("on", Basis.STATED));
    var seen = List.of(new Seen("light", "on", List.of("on"), true));
    var view =
        score(
            risk("r", 2, 3, 1),
            new Rule("equal", "r", 6, when("light", "on")),
            new Rule("above", "r", 10, when("light", "on")),
            new Rule("below", "r", 9, when("light", "on")),
            new Rule("other", "aside", 25, when("light", "on")),
            new Rule("not", "r", 25, when("light", "off")));
    assertThat(view.score().score()).isEqualTo(10);
    assertThat(view.score().likelihood().points()).isEqualTo(2);
    assertThat(view.rules())
        .containsExactly(
            new RuleEffect("equal", 6, false, seen),
            new RuleEffect("above", 10, true, seen),
            new RuleEffect("below", 9, false, seen));
  }

  @Test
  void whereTheInstallationIsGoneTheScoreIsNothingAndTheRestIsToldAsComputed() {
    values.put("gone", viewed("yes", Basis.INSPECTED));
    values.put("lock", viewed("good", Basis.INSPECTED));
    var view =
        score(
            risk("r", 4, 3, 1, control("lock", 8)), new Rule("rule", "r", 20, when("gone", "yes")));
    assertThat(view.score().score()).isZero();
    assertThat(view.score().likelihood().points()).isEqualTo(3);
    assertThat(view.reductionEighths()).isEqualTo(8);
    assertThat(view.rules()).extracting(RuleEffect::rule).containsExactly("rule");
    values.put("gone", viewed("no", Basis.INSPECTED));
    assertThat(score(risk("r", 4, 3, 1, control("lock", 8))).score().score()).isEqualTo(9);
  }

  @ParameterizedTest
  @CsvSource({
    // the control's basis, what the search found and on which basis; then what that comes to
    "INSPECTED, none, INSPECTED, PROVEN, INSPECTED, 8",
    "INDEPENDENT, none, INSPECTED, PROVEN, INDEPENDENT, 8",
    "DOCUMENTED, none, INDEPENDENT, PROVEN, DOCUMENTED, 4",
    "INSPECTED, none, DOCUMENTED, LIMITED, DOCUMENTED, 4",
    "INDEPENDENT, none, STATED, LIMITED, DOCUMENTED, 4",
    "DOCUMENTED, none, STATED, LIMITED, DOCUMENTED, 4",
    "STATED, none, STATED, LIMITED, STATED, 2",
    "UNKNOWN, none, STATED, LIMITED, UNKNOWN, 0",
    "INSPECTED, unknown, INSPECTED, LIMITED, DOCUMENTED, 4",
    "INSPECTED, found, INSPECTED, VOID, INSPECTED, 0",
    "INSPECTED, found, INDEPENDENT, VOID, INSPECTED, 0",
    "INDEPENDENT, found, INSPECTED, LIMITED, DOCUMENTED, 4",
    "DOCUMENTED, found, STATED, LIMITED, DOCUMENTED, 4",
    "STATED, found, STATED, VOID, STATED, 0",
  })
  void aControlIsOnlyAsGoodAsTheSearchForAnotherWayOut(
      Basis basis,
      String found,
      Basis search,
      ControlEffect.Proof proof,
      Basis counts,
      int eighths) {
    values.put("gap", viewed("good", basis));
    values.put("exits", viewed(found, search));
    var gap =
        new Control("gap", Map.of("good", 8), Optional.of(new Proof("exits", "none", "found")));
    var effect = score(risk("r", 5, 1, 1, gap)).controls().getFirst();
    assertThat(effect.proof()).isEqualTo(proof);
    assertThat(effect.basis()).isEqualTo(counts);
    assertThat(effect.eighths()).isEqualTo(eighths);
  }

  @Test
  void aRunForItsNumbersAloneHasTheSameOnesAndDoesNotTellWhatItSaw() {
    values.put("light", viewed("on", Basis.STATED));
    var risk = risk("r", 2, 3, 1);
    var rule = new Rule("rule", "r", 10, when("light", "on"));
    var method = Small.method(List.of(), List.of(), List.of(risk), List.of(rule));
    var plain = RiskRun.plain(method, values).score(risk);
    assertThat(plain.score()).isEqualTo(score(risk, rule).score());
    assertThat(plain.rules().getFirst().seen()).isEmpty();
  }

  @Test
  void aControlThatNamesNoQuestionIsAFaultOfTheMethod() {
    assertThatThrownBy(() -> score(risk("r", 5, 1, 1, control("nowhere", 8))))
        .hasMessageContaining("no question nowhere");
  }
}
