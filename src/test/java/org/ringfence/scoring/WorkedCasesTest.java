package org.ringfence.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.scoring.Bundled.countysPosition;
import static org.ringfence.scoring.Bundled.listedMaker;
import static org.ringfence.scoring.Bundled.shown;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ringfence.model.evaluation.AssessedRisk;
import org.ringfence.model.evaluation.RiskLevel;
import org.ringfence.model.evaluation.Status;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.installation.Value;

/** The six cases that the method works through, number by number. */
class WorkedCasesTest {
  private static void raise(Map<String, Answer> answers, Basis basis) {
    for (var id :
        List.of(
            "recorder.connection", "recorder.isolation", "web.monitoring", "internet.reachable")) {
      answers.computeIfPresent(id, (question, answer) -> shown(answer, basis));
    }
  }

  private static Map<String, Answer> inspected() {
    var answers = countysPosition();
    raise(answers, Basis.INSPECTED);
    answers.put("other.exits", shown(Answer.stated("none-found"), Basis.INSPECTED));
    answers.put("maker.cloud", shown(Answer.stated("disabled"), Basis.INSPECTED));
    return answers;
  }

  private static AssessedRisk score(Map<String, Answer> answers, Map<String, Value> more) {
    var facts = listedMaker();
    facts.putAll(more);
    return Bundled.score(facts, answers);
  }

  private static void assertRisk(AssessedRisk risk, String id, int... scores) {
    var found = Bundled.risk(risk, id);
    assertThat(
            List.of(
                found.inherent().score(),
                found.residual().score().score(),
                found.attainable().score().score(),
                found.worst().score().score()))
        .as(id)
        .containsExactly(scores[0], scores[1], scores[2], scores[3]);
  }

  private static void assertOverall(AssessedRisk risk, int score, String band, String driver) {
    assertThat(risk.overall().residual()).isEqualTo(score);
    assertThat(risk.overall().bands().residual()).isEqualTo(band);
    assertThat(risk.overall().drivers()).containsExactly(driver);
  }

  private static void assertHeadline(RiskLevel headline, int residual, int attainable) {
    assertThat(headline.residual()).isEqualTo(residual);
    assertThat(headline.attainable()).isEqualTo(attainable);
  }

  @Test
  void case1AllOfItStated() {
    var risk = score(countysPosition(), Map.of());
    assertThat(risk.status()).isEqualTo(Status.PROVISIONAL);
    assertRisk(risk, "cyber", 20, 16, 6, 25);
    assertRisk(risk, "supply", 15, 15, 9, 15);
    assertRisk(risk, "privacy", 9, 9, 6, 20);
    assertRisk(risk, "ethics", 15, 15, 10, 20);
    assertOverall(risk, 16, "severe", "cyber");
    assertHeadline(risk.headline(), 16, 9);
  }

  @Test
  void case2FourAnswersDocumented() {
    var answers = countysPosition();
    raise(answers, Basis.DOCUMENTED);
    var risk = score(answers, Map.of());
    assertThat(risk.status()).isEqualTo(Status.PROVISIONAL);
    assertRisk(risk, "cyber", 15, 9, 6, 9);
    assertRisk(risk, "supply", 15, 12, 9, 12);
    assertRisk(risk, "privacy", 9, 9, 6, 20);
    assertRisk(risk, "ethics", 15, 15, 10, 20);
    assertOverall(risk, 15, "high", "ethics");
    assertHeadline(risk.headline(), 12, 9);
  }

  @Test
  void case3SixAnswersInspected() {
    var risk = score(inspected(), Map.of());
    assertThat(risk.status()).isEqualTo(Status.PROVISIONAL);
    assertThat(risk.assurancePercent()).isEqualTo(14);
    assertRisk(risk, "cyber", 15, 6, 6, 6);
    assertRisk(risk, "supply", 15, 9, 9, 9);
    assertRisk(risk, "privacy", 9, 9, 6, 20);
    assertRisk(risk, "ethics", 15, 15, 10, 20);
    assertOverall(risk, 15, "high", "ethics");
    assertHeadline(risk.headline(), 9, 9);
    assertThat(risk.headline().drivers()).containsExactly("supply", "privacy");
    var cyber = risk.risks().getFirst().residual();
    assertThat(cyber.reductionEighths()).isEqualTo(36);
    assertThat(cyber.score().likelihood().points()).isEqualTo(2);
  }

  @Test
  void case4HearsayDoesNotUndoAnInspection() {
    var answers = inspected();
    answers.put("maintainer.access", Answer.stated("remote-on-request"));
    var risk = score(answers, Map.of());
    assertThat(risk.contradictions()).hasSize(1);
    assertThat(risk.contradictions().getFirst().id()).isEqualTo("X5");
    assertThat(risk.contradictions().getFirst().denied()).isEmpty();
    assertThat(risk.status()).isEqualTo(Status.PROVISIONAL);
    assertRisk(risk, "cyber", 15, 6, 6, 6);
    assertRisk(risk, "supply", 15, 9, 6, 9);
    assertOverall(risk, 15, "high", "ethics");
    assertHeadline(risk.headline(), 9, 6);
  }

  @Test
  void case5WebMonitoringDeniesTheAirGap() {
    var answers = countysPosition();
    answers.put("web.monitoring", Answer.stated("enabled"));
    var risk = score(answers, Map.of());
    assertThat(risk.contradictions().getFirst().denied()).containsExactly("recorder.isolation");
    assertThat(risk.status()).isEqualTo(Status.NOT_ASSESSABLE);
    assertRisk(risk, "cyber", 20, 20, 12, 25);
    assertRisk(risk, "supply", 15, 15, 15, 15);
    assertRisk(risk, "privacy", 9, 9, 6, 20);
    assertRisk(risk, "ethics", 15, 15, 10, 20);
    assertOverall(risk, 20, "severe", "cyber");
    assertHeadline(risk.headline(), 20, 15);
  }

  @Test
  void case6LittleButTheMakerKnown() {
    var answers =
        Map.of(
            "site.sensitivity", Answer.stated("civic"),
            "features.smart", Answer.stated("auto-tracking"));
    var risk = score(answers, Map.of("cameras", new Value.Count(56)));
    assertThat(risk.status()).isEqualTo(Status.NOT_ASSESSABLE);
    assertRisk(risk, "cyber", 20, 20, 12, 25);
    assertRisk(risk, "supply", 15, 15, 15, 15);
    assertRisk(risk, "privacy", 12, 12, 9, 20);
    assertRisk(risk, "ethics", 15, 15, 15, 20);
    assertOverall(risk, 20, "severe", "cyber");
    assertHeadline(risk.headline(), 20, 15);
  }
}
