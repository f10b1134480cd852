package org.ringfence.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.scoring.Small.control;
import static org.ringfence.scoring.Small.fixed;
import static org.ringfence.scoring.Small.held;
import static org.ringfence.scoring.Small.line;
import static org.ringfence.scoring.Small.question;
import static org.ringfence.scoring.Small.risk;
import static org.ringfence.scoring.Small.scored;
import static org.ringfence.scoring.Small.step;
import static org.ringfence.scoring.Small.when;
import static org.ringfence.scoring.Small.whenAny;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ringfence.model.evaluation.HeldAnswer;
import org.ringfence.model.evaluation.NextCheck;
import org.ringfence.model.evaluation.RiskView;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.installation.Facts;
import org.ringfence.model.method.Method;
import org.ringfence.model.method.Method.Condition;
import org.ringfence.model.method.Method.Control;
import org.ringfence.model.method.Method.Fact;
import org.ringfence.model.method.Method.Proof;
import org.ringfence.model.method.Method.Risk;
import org.ringfence.model.method.Method.Rule;
import org.ringfence.model.method.Method.Scale;
import org.ringfence.model.method.Question;

/** What is worth going to see first. */
class NextChecksTest {
  private static List<NextCheck> checks(Method method, int attainable, List<HeldAnswer> answers) {
    var trace = scored(method, Facts.NONE, answers.toArray(HeldAnswer[]::new)).trace();
    return new NextChecks(
            method,
            new CompiledMethod(method),
            trace.in(RiskView.RESIDUAL),
            trace.in(RiskView.ATTAINABLE))
        .inOrder(attainable);
  }

  private static int[] lookingAt(Method method, String subject) {
    var compiled = new CompiledMethod(method);
    return compiled.lookingAt(compiled.place(subject));
  }

  private static List<Question> questions(String... ids) {
    return Stream.of(ids).map(id -> question(id, Basis.STATED)).toList();
  }

  private static List<HeldAnswer> stated(String... ids) {
    return Stream.of(ids).map(id -> held(id, Basis.STATED, "good")).toList();
  }

  private static Method method(List<Question> questions, Risk... risks) {
    return Small.method(List.of(), questions, List.of(risks), List.of());
  }

  @Test
  void theOneThatLowersTheHeadlineMostComesFirstAndWhatAddsNothingIsLeftOut() {
    // Stated, 2 + 6 + 1 eighths: 4 x 5. With the gap seen 27: 2 x 5; with the lock too 33: 1 x 5.
    // There is nothing left for the log below the floor.
    var method =
        method(
            questions("lock", "gap", "log"),
            risk("r", 5, 5, 1, control("lock", 8), control("gap", 24), control("log", 4)));
    assertThat(checks(method, 5, stated("lock", "gap", "log")))
        .containsExactly(new NextCheck("gap", 10, true), new NextCheck("lock", 5, true));
  }

  @Test
  void onlyWhatIsNeededForTheBandIsDecisiveAndFinerStepsOrderTheRest() {
    // Stated 4 + 2 + 0 eighths: 5 x 5. gap: 18, so 3 x 5; lock: 24, so 2 x 5; log: 26.
    var method =
        method(
            questions("log", "lock", "gap"),
            risk("r", 5, 5, 1, control("log", 2), control("lock", 8), control("gap", 16)));
    assertThat(checks(method, 10, stated("log", "lock", "gap")))
        .containsExactly(
            new NextCheck("gap", 15, true),
            new NextCheck("lock", 10, false),
            new NextCheck("log", 10, false));
  }

  @Test
  void whereTheBandIsReachedAlreadyNothingIsDecisive() {
    var method = method(questions("lock"), risk("r", 5, 5, 1, control("lock", 6)));
    assertThat(checks(method, 25, stated("lock")))
        .containsExactly(new NextCheck("lock", 25, false));
  }

  @Test
  void whatWasSeenOnSiteIsNotToBeCheckedAgain() {
    var method =
        method(questions("lock", "gap"), risk("r", 5, 5, 1, control("lock", 8), control("gap", 8)));
    var answers = List.of(held("lock", Basis.INSPECTED, "good"), held("gap", Basis.STATED, "good"));
    assertThat(checks(method, 15, answers)).containsExactly(new NextCheck("gap", 15, true));
  }

  @Test
  void whatOnlyHelpsTogetherIsFoundAndTheRestLeftOut() {
    var scale =
        new Scale(
            1,
            List.of(step(5, whenAny(line("lock", "cautious"), line("gap", "cautious")))),
            List.of(),
            List.of());
    var risk = new Risk("r", scale, fixed(5), fixed(1), List.of());
    var answers = Stream.of("lock", "idle", "gap").map(id -> held(id, Basis.UNKNOWN)).toList();
    assertThat(checks(method(questions("lock", "idle", "gap"), risk), 5, answers))
        .containsExactly(new NextCheck("lock", 25, true), new NextCheck("gap", 5, true));
  }

  @Test
  void anEarlierVersionEndedWhereNoSingleCheckHelped() {
    // Both of the two together bring 5 x 5 to 4 x 5, which is in the same band.
    var scale =
        new Scale(
            4,
            List.of(step(5, whenAny(line("lock", "cautious"), line("gap", "cautious")))),
            List.of(),
            List.of());
    var risk = new Risk("r", scale, fixed(5), fixed(1), List.of());
    var method = method(questions("lock", "gap"), risk);
    var answers = Stream.of("lock", "gap").map(id -> held(id, Basis.UNKNOWN)).toList();
    assertThat(checks(method, 20, answers))
        .containsExactly(new NextCheck("lock", 25, false), new NextCheck("gap", 20, false));
    assertThat(checks(ofVersion("2026.1", method), 20, answers)).isEmpty();
  }

  private static Method ofVersion(String version, Method method) {
    return new Method(
        version,
        method.ageing(),
        method.shares(),
        method.bands(),
        method.headline(),
        method.core(),
        method.facts(),
        method.questions(),
        method.risks(),
        method.rules(),
        method.closed(),
        method.contradictions());
  }

  @Test
  void theHeadlineComesBeforeTheOtherRisks() {
    var method =
        method(
            questions("ethics", "lock", "gap"),
            risk("aside", 5, 5, 1, control("ethics", 32)),
            risk("r", 5, 2, 1, control("lock", 4), control("gap", 8)));
    // The lock alone moves no whole number, but it is behind the headline and ethics is not.
    assertThat(checks(method, 8, stated("ethics", "lock", "gap")))
        .containsExactly(
            new NextCheck("gap", 8, true),
            new NextCheck("lock", 8, false),
            new NextCheck("ethics", 8, false));
  }

  @Test
  void behindTheHeadlineAWholePointComesBeforeAnyNumberOfEighths() {
    // The lock takes 24 eighths of five more off a risk that its rule holds at 25; the gap takes
    // 6 off the other, which brings it from 5 to 4.
    var rule = new Rule("rule", "r", 25, new Condition(List.of(), List.of()));
    var method =
        Small.method(
            List.of(),
            questions("lock", "gap"),
            List.of(risk("r", 5, 5, 1, control("lock", 32)), risk("q", 5, 1, 1, control("gap", 8))),
            List.of(rule));
    assertThat(checks(method, 25, stated("lock", "gap")))
        .containsExactly(new NextCheck("gap", 25, false), new NextCheck("lock", 25, false));
  }

  @Test
  void eighthsCountByTheConsequenceOfTheirRisk() {
    // The lock 3 eighths of five, the gap 5 eighths of two; neither moves a whole point.
    var method =
        method(
            questions("gap", "lock"),
            risk("r", 5, 5, 1, control("lock", 4)),
            risk("q", 5, 2, 1, control("gap", 6)));
    assertThat(checks(method, 25, stated("gap", "lock")))
        .containsExactly(new NextCheck("lock", 25, false), new NextCheck("gap", 25, false));
  }

  @Test
  void aRiskAsideIsWorthACheckEvenBelowTheHighest() {
    var method =
        method(questions("lock"), risk("r", 5, 5, 1), risk("aside", 2, 5, 1, control("lock", 8)));
    assertThat(checks(method, 25, stated("lock")))
        .containsExactly(new NextCheck("lock", 25, false));
  }

  @Test
  void whatOnlyARuleOrAProofLooksAtIsWorthACheckToo() {
    var gap =
        new Control("gap", Map.of("good", 16), Optional.of(new Proof("exits", "good", "bad")));
    var rule = new Rule("rule", "r", 20, when("gate", "cautious"));
    var method =
        Small.method(
            List.of(),
            questions("gate", "gap", "exits", "idle"),
            List.of(risk("r", 5, 4, 1, gap)),
            List.of(rule));
    var answers =
        List.of(
            held("gate", Basis.UNKNOWN),
            held("gap", Basis.INSPECTED, "good"),
            held("exits", Basis.UNKNOWN),
            held("idle", Basis.UNKNOWN));
    // Without the rule 4 x 4, with the gap proven 3 x 4.
    assertThat(checks(method, 12, answers))
        .containsExactly(new NextCheck("gate", 16, true), new NextCheck("exits", 12, true));
    for (var subject : List.of("gate", "gap", "exits", "gone")) {
      assertThat(lookingAt(method, subject)).as(subject).containsExactly(0);
    }
    assertThat(lookingAt(method, "idle")).isEmpty();
  }

  @Test
  void aRuleOfOneRiskIsNoReasonForAnotherToLook() {
    var method =
        Small.method(
            List.of(),
            questions("gate"),
            List.of(risk("r", 5, 4, 1), risk("q", 5, 4, 1)),
            List.of(new Rule("rule", "r", 20, when("gate", "cautious"))));
    assertThat(lookingAt(method, "gate")).containsExactly(0);
  }

  @Test
  void aFactThatIsNotKnownIsWorthLookingUp() {
    var fact = new Fact("maker", false, List.of("bad", "fine"), "bad", "fine", "bad");
    var scale = new Scale(1, List.of(step(5, when("maker", "bad"))), List.of(), List.of());
    var risk = new Risk("r", scale, fixed(3), fixed(1), List.of());
    var method = Small.method(List.of(fact), List.of(), List.of(risk), List.of());
    assertThat(checks(method, 3, List.of())).containsExactly(new NextCheck("maker", 3, true));
  }

  @Test
  void noCheckMakesARiskLookWorseThanToday() {
    // Once both are seen, the way out that was merely mentioned makes the gap worthless.
    var gap =
        new Control("gap", Map.of("good", 16), Optional.of(new Proof("exits", "good", "bad")));
    var method = method(questions("gap", "exits"), risk("r", 5, 5, 1, gap));
    var answers =
        List.of(held("gap", Basis.DOCUMENTED, "good"), held("exits", Basis.STATED, "bad"));
    assertThat(checks(method, 20, answers)).isEmpty();
  }
}
