package org.ringfence.assessment.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ringfence.assessment.Drafts;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.model.evaluation.AssessedRisk;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.Assessment;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.installation.Equipment;
import org.ringfence.model.installation.Facts;
import org.ringfence.model.installation.Installation;
import org.ringfence.model.installation.Site;
import org.ringfence.model.installation.Value;

/** Why the headline stayed where it was, in words. */
class UnmovedHeadlineTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private final CatalogueServices knowledge = Drafts.KNOWLEDGE;
  private final UnmovedHeadline unmoved =
      new UnmovedHeadline(knowledge.wording(), knowledge.phrases());

  private static Map<String, Answer> said() {
    var answers = new HashMap<String, Answer>();
    Map.of(
            "site.sensitivity", "civic",
            "installation.status", "in-use",
            "recorder.connection", "nothing-outside",
            "recorder.isolation", "air-gap",
            "web.monitoring", "disabled",
            "internet.reachable", "no")
        .forEach((question, value) -> answers.put(question, Answer.stated(value)));
    return answers;
  }

  private static Map<String, Answer> inspected(String... questions) {
    var answers = said();
    for (var question : questions) {
      answers.computeIfPresent(
          question,
          (_, answer) ->
              answer
                  .withBasis(Basis.INSPECTED)
                  .withEvidence("C. Tester", Optional.of(DAY), "sheet 4"));
    }
    return answers;
  }

  private AssessedRisk risk(Map<String, Answer> answers) {
    return knowledge
        .dossiers()
        .scorer()
        .score(
            new Assessment(
                "a1",
                DAY,
                new Site("s1", "Hall", "", ""),
                new Installation("CCTV"),
                new Equipment.Known(
                    new Facts(
                        Map.of(
                            "maker.class", Value.word("A"),
                            "maker.kev", Value.word("yes"),
                            "maker.ethics", Value.word("official")))),
                answers,
                Map.of()));
  }

  @Test
  void namesWhatCountsForMoreWhatHoldsTheHeadlineUpAndWhatMovesItNext() {
    var before = risk(inspected("recorder.connection", "recorder.isolation", "internet.reachable"));
    var now =
        risk(
            inspected(
                "recorder.connection",
                "recorder.isolation",
                "internet.reachable",
                "web.monitoring"));
    assertThat(now.headline().residual()).isEqualTo(before.headline().residual());
    var said = unmoved.between(before, now).orElseThrow();
    assertThat(said)
        .contains("Web monitoring now counts in full.")
        .contains("The headline stays at " + now.headline().residual() + ", because ")
        .contains("What would move it next");
    var driver = knowledge.wording().label("risk", now.headline().drivers().getFirst());
    assertThat(said).containsIgnoringCase("because " + driver);
  }

  @Test
  void saysNothingWhereTheHeadlineMovedOrNothingIsBetterShown() {
    var before = risk(said());
    var now =
        risk(
            inspected(
                "recorder.connection",
                "recorder.isolation",
                "internet.reachable",
                "web.monitoring"));
    assertThat(now.headline().residual()).isLessThan(before.headline().residual());
    assertThat(unmoved.between(before, now)).isEmpty();
    assertThat(unmoved.between(before, before)).isEmpty();
    assertThat(unmoved.between(now, before)).isEmpty();
  }

  @Test
  void saysNothingOfWhatIsNotKnown() {
    var nothing = risk(Map.of());
    var something = risk(Map.of("site.sensitivity", Answer.stated("civic")));
    assertThat(List.of(unmoved.between(nothing, something), unmoved.between(something, nothing)))
        .allMatch(Optional::isEmpty);
  }
}
