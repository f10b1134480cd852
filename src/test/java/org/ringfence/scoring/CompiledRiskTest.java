package org.ringfence.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ringfence.scoring.Small.control;
import static org.ringfence.scoring.Small.held;
import static org.ringfence.scoring.Small.question;
import static org.ringfence.scoring.Small.risk;
import static org.ringfence.scoring.Small.scored;
import static org.ringfence.scoring.Small.when;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringfence.model.evaluation.ControlEffect;
import org.ringfence.model.evaluation.HeldAnswer;
import org.ringfence.model.evaluation.RuleEffect;
import org.ringfence.model.evaluation.StepEffect.Seen;
import org.ringfence.model.evaluation.ViewOfRisk;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.installation.Facts;
import org.ringfence.model.installation.Value;
import org.ringfence.model.method.Method.Control;
import org.ringfence.model.method.Method.Proof;
import org.ringfence.model.method.Method.Risk;
import org.ringfence.model.method.Method.Rule;

/** Steps 2 to 7 of the method, one by one, with numbers worked by hand. */
class CompiledRiskTest {
  private final Map<String, HeldAnswer> answers = new HashMap<>();
  private final Map<String, Value> facts = new HashMap<>();

  private void put(String question, Basis basis, String... values) {
    answers.put(question, held(question, basis, values));
  }

  private ViewOfRisk score(Risk risk, Rule... rules) {
    var questions = answers.keySet().stream().map(id -> question(id, Basis.STATED)).toList();
    var method = Small.method(List.of(), questions, List.of(risk), List.of(rules));
    return scored(method, new Facts(facts), answers.values().toArray(HeldAnswer[]::new)).residual();
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
    put("lock", basis, "good");
    var view = score(risk("r", 5, 3, 1, control("lock", weight)));
    assertThat(view.reductionEighths()).isEqualTo(eighths);
    assertThat(view.likelihoodBefore().points()).isEqualTo(5);
    assertThat(view.score().likelihood().points()).isEqualTo(likelihood);
    assertThat(view.score().score()).isEqualTo(score);
  }

  @Test
  void eachControlIsRoundedDownOnItsOwnAndThenTheyAreSummed() {
    put("lock", Basis.STATED, "good");
    put("log", Basis.STATED, "good");
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
      put("lock", Basis.INSPECTED, one.toArray(String[]::new));
      var effect = score(risk("r", 5, 3, 1, lock)).controls().getFirst();
      var expected = one.contains("bad") ? 0 : one.contains("fair") ? 2 : 8;
      assertThat(effect.weight()).as("%s", one).isEqualTo(expected);
      assertThat(effect.fullWeight()).isEqualTo(8);
      assertThat(effect.values()).isEqualTo(one);
    }
  }

  @Test
  void whatIsTakenOffNeverGoesBelowTheFloor() {
    put("lock", Basis.INSPECTED, "good");
    var view = score(risk("r", 5, 3, 3, control("lock", 40)));
    assertThat(view.floor().points()).isEqualTo(3);
    assertThat(view.score().score()).isEqualTo(9);
  }

  @Test
  void theFloorIsNeverAboveTheLikelihoodBefore() {
    put("lock", Basis.INSPECTED, "good");
    var view = score(risk("r", 2, 3, 4, control("lock", 8)));
    assertThat(view.floor().points()).isEqualTo(2);
    assertThat(view.score().likelihood().points()).isEqualTo(2);
    assertThat(view.score().score()).isEqualTo(6);
  }

  @Test
  void rulesOfThisRiskLiftTheScoreInTheirOrderAndSayWhetherTheyDid() {
    put("light", Basis.STATED, "on");
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
    facts.put("gone", Value.word("yes"));
    put("lock", Basis.INSPECTED, "good");
    var view =
        score(
            risk("r", 4, 3, 1, control("lock", 8)), new Rule("rule", "r", 20, when("gone", "yes")));
    assertThat(view.score().score()).isZero();
    assertThat(view.score().likelihood().points()).isEqualTo(3);
    assertThat(view.reductionEighths()).isEqualTo(8);
    assertThat(view.rules()).extracting(RuleEffect::rule).containsExactly("rule");
    facts.put("gone", Value.word("no"));
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
    put("gap", basis, "good");
    put("exits", search, found);
    var gap =
        new Control("gap", Map.of("good", 8), Optional.of(new Proof("exits", "none", "found")));
    var effect = score(risk("r", 5, 1, 1, gap)).controls().getFirst();
    assertThat(effect.proof()).isEqualTo(proof);
    assertThat(effect.basis()).isEqualTo(counts);
    assertThat(effect.eighths()).isEqualTo(eighths);
  }

  @Test
  void aControlThatNamesNoQuestionIsAFaultOfTheMethod() {
    assertThatThrownBy(() -> score(risk("r", 5, 1, 1, control("nowhere", 8))))
        .hasMessageContaining("the method has no nowhere");
  }
}
