package org.ringfence.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.scoring.Bundled.countysPosition;
import static org.ringfence.scoring.Bundled.listedMaker;
import static org.ringfence.scoring.Bundled.risk;
import static org.ringfence.scoring.Bundled.score;
import static org.ringfence.scoring.Bundled.shown;
import static org.ringfence.scoring.Small.fixed;
import static org.ringfence.scoring.Small.step;
import static org.ringfence.scoring.Small.when;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ringfence.model.evaluation.HeldAnswer;
import org.ringfence.model.evaluation.Status;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.Assessment;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.installation.Equipment;
import org.ringfence.model.installation.Facts;
import org.ringfence.model.installation.Installation;
import org.ringfence.model.installation.Site;
import org.ringfence.model.method.Method.Fact;
import org.ringfence.model.method.Method.Risk;
import org.ringfence.model.method.Method.Scale;
import org.ringfence.model.method.Question;

/** “Whole installation”: overall, headline, band, status, assurance, and what bounds what. */
class WholeInstallationTest {
  /** A question that no number uses. */
  private static final Question IDLE = Small.question("idle", Basis.STATED);

  /** Every mandatory question answered, with nothing that contradicts another. */
  private static Map<String, Answer> everything(Basis basis) {
    var answers = new HashMap<String, Answer>();
    for (var question : Bundled.CATALOGUE.method().questions()) {
      if (question.mandatory()) {
        answers.put(question.id(), shown(question.values().getLast(), basis));
      }
    }
    answers.put("system.kind", shown("digital", basis));
    answers.put("installation.status", shown("in-use", basis));
    return answers;
  }

  @Test
  void withEveryMandatoryAnswerItIsComplete() {
    var risk = score(listedMaker(), everything(Basis.STATED));
    assertThat(risk.contradictions()).isEmpty();
    assertThat(risk.unknown()).isEmpty();
    assertThat(risk.status()).isEqualTo(Status.COMPLETE);
    assertThat(risk.assurancePercent()).isZero();
  }

  @Test
  void withOneMandatoryAnswerMissingItIsProvisional() {
    for (var id : List.of("site.sensitivity", "contract.clauses")) {
      var answers = everything(Basis.STATED);
      answers.remove(id);
      var risk = score(listedMaker(), answers);
      assertThat(risk.unknown()).containsExactly(id);
      assertThat(risk.status()).isEqualTo(Status.PROVISIONAL);
    }
  }

  @Test
  void withACoreAnswerOrFactMissingItIsNotAssessable() {
    for (var id : List.of("recorder.isolation", "web.monitoring")) {
      var answers = everything(Basis.STATED);
      answers.remove(id);
      assertThat(score(listedMaker(), answers).status()).isEqualTo(Status.NOT_ASSESSABLE);
    }
    var facts = listedMaker();
    facts.remove("maker.class");
    assertThat(score(facts, everything(Basis.STATED)).status()).isEqualTo(Status.NOT_ASSESSABLE);
    assertThat(score(facts, everything(Basis.STATED)).unknown()).isEmpty();
  }

  @Test
  void eachContradictionThatDeniesACoreAnswerNeedsItsOwnReconciliation() {
    var answers = countysPosition();
    answers.put("web.monitoring", Answer.stated("enabled"));
    answers.put("maker.cloud", Answer.stated("enabled"));
    var facts = listedMaker();
    assertThat(score(facts, answers).status()).isEqualTo(Status.NOT_ASSESSABLE);
    assertThat(score(facts, answers, "X1").status()).isEqualTo(Status.NOT_ASSESSABLE);
    assertThat(score(facts, answers, "X2").status()).isEqualTo(Status.NOT_ASSESSABLE);
    assertThat(score(facts, answers, "X1", "X2").status()).isEqualTo(Status.PROVISIONAL);
  }

  @Test
  void aRemovedInstallationIsClosedOnceThatWasSeen() {
    var answers = countysPosition();
    answers.put("installation.status", Answer.stated("removed"));
    var said = score(listedMaker(), answers);
    assertThat(said.status()).isEqualTo(Status.PROVISIONAL);
    assertThat(said.overall().residual()).isEqualTo(16);
    answers.put("installation.status", shown("removed", Basis.INSPECTED));
    var seen = score(listedMaker(), answers);
    assertThat(seen.status()).isEqualTo(Status.CLOSED);
    assertThat(seen.overall().residual()).isZero();
    assertThat(seen.overall().bands().residual()).isEqualTo("closed");
    assertThat(seen.overall().drivers()).isEmpty();
    assertThat(risk(seen, "cyber").inherent().score()).isEqualTo(20);
    assertThat(risk(seen, "cyber").residual().score().likelihood().points()).isEqualTo(4);
  }

  @Test
  void assuranceIsTheShareOfControlsSeenOnSiteRoundedDownWhateverWasFound() {
    assertThat(score(listedMaker(), everything(Basis.INSPECTED)).assurancePercent()).isEqualTo(100);
    assertThat(score(listedMaker(), everything(Basis.INDEPENDENT)).assurancePercent())
        .isEqualTo(100);
    assertThat(score(listedMaker(), everything(Basis.DOCUMENTED)).assurancePercent()).isZero();
    var answers = everything(Basis.INSPECTED);
    answers.remove("exit.plan");
    // 20 of 21 distinct controls, though this one and three others are controls of two risks.
    assertThat(score(listedMaker(), answers).assurancePercent()).isEqualTo(95);
  }

  @Test
  void aDeniedAnswerAssuresNobody() {
    var answers = new HashMap<String, Answer>();
    answers.put("recorder.isolation", shown("air-gap", Basis.INSPECTED));
    answers.put("web.monitoring", shown("enabled", Basis.INSPECTED));
    // Web monitoring alone: 1 of 21.
    assertThat(score(listedMaker(), answers).assurancePercent()).isEqualTo(4);
    assertThat(score(listedMaker(), answers).status()).isEqualTo(Status.NOT_ASSESSABLE);
  }

  @Test
  void withNothingKnownAtAllTheScoreIsCautious() {
    var risk = score(Map.of(), Map.of());
    // Likelihood 3, 1 for the maker's weaknesses, 1 for old firmware; consequence 3 and 1.
    assertThat(risk(risk, "cyber").inherent().score()).isEqualTo(20);
    // Class U: 4 x 3. Ethics alleged: 3 x 3. Privacy: 2 and 1, times 3 for cameras not known.
    assertThat(risk(risk, "supply").residual().score().score()).isEqualTo(12);
    assertThat(risk(risk, "ethics").residual().score().score()).isEqualTo(9);
    assertThat(risk(risk, "privacy").residual().score().score()).isEqualTo(9);
    assertThat(risk.overall().drivers()).containsExactly("cyber");
    assertThat(risk.status()).isEqualTo(Status.NOT_ASSESSABLE);
    assertThat(risk.unknown())
        .isEqualTo(
            Bundled.CATALOGUE.method().questions().stream()
                .filter(Question::mandatory)
                .map(Question::id)
                .toList());
    assertThat(risk.held()).hasSize(Bundled.CATALOGUE.method().questions().size());
    assertThat(risk.held()).allMatch(HeldAnswer::isUnknown);
  }

  /** A risk of 5 for each point that a fact's value stands for. */
  private static Risk weighing(String id, int residual, int attainable, int worst) {
    var likelihood =
        new Scale(
            1,
            List.of(
                step(residual, when("fact", "now")),
                step(attainable, when("fact", "best")),
                step(worst, when("fact", "worst"))),
            List.of(),
            List.of());
    return new Risk(id, likelihood, fixed(5), fixed(1), List.of());
  }

  private static Assessment empty() {
    return new Assessment(
        "a",
        Bundled.DAY,
        new Site("s", "Site", "", ""),
        new Installation("CCTV"),
        new Equipment.Known(Facts.NONE),
        Map.of(),
        Map.of());
  }

  @Test
  void attainableIsLoweredToResidualAndWorstLiftedToIt() {
    var fact = new Fact("fact", false, List.of("now", "best", "worst"), "now", "best", "worst");
    var method =
        Small.method(List.of(fact), List.of(IDLE), List.of(weighing("odd", 3, 5, 2)), List.of());
    var odd = new Scorer(method, Bundled.CATALOGUE.reference()).score(empty()).risks().getFirst();
    assertThat(odd.residual().score().score()).isEqualTo(15);
    assertThat(odd.attainable().score().score()).isEqualTo(15);
    assertThat(odd.worst().score().score()).isEqualTo(15);
  }

  @Test
  void overallIsTheHighestInEachViewAndTheHeadlineLeavesSomeRisksAside() {
    var fact = new Fact("fact", false, List.of("now", "best", "worst"), "now", "best", "worst");
    var method =
        Small.method(
            List.of(fact),
            List.of(IDLE),
            List.of(
                weighing("one", 3, 1, 4),
                weighing("aside", 4, 3, 5),
                weighing("two", 3, 2, 3),
                weighing("low", 2, 1, 2)),
            List.of());
    var risk = new Scorer(method, Bundled.CATALOGUE.reference()).score(empty());
    assertThat(risk.overall().residual()).isEqualTo(20);
    assertThat(risk.overall().attainable()).isEqualTo(15);
    assertThat(risk.overall().worst()).isEqualTo(25);
    assertThat(risk.overall().inherent()).isEqualTo(20);
    assertThat(risk.overall().drivers()).containsExactly("aside");
    assertThat(risk.headline().residual()).isEqualTo(15);
    assertThat(risk.headline().attainable()).isEqualTo(10);
    assertThat(risk.headline().worst()).isEqualTo(20);
    assertThat(risk.headline().drivers()).containsExactly("one", "two");
    assertThat(risk.headline().bands().residual()).isEqualTo("high");
    assertThat(risk.headline().bands().worst()).isEqualTo("severe");
    assertThat(risk.assurancePercent()).isZero();
  }
}
