package org.ringfence.exchange.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringfence.model.disclosure.Clearance;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.disclosure.KeyDecision;
import org.ringfence.model.installation.Organisation;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.paper.Committee;
import org.ringfence.model.paper.CommitteeText;
import org.ringfence.model.paper.Decision;
import org.ringfence.model.paper.DecisionPower;
import org.ringfence.model.signature.Appetite;

/** What a paper carries besides its records is read again, also where an earlier program wrote. */
class EnclosedBriefTest {
  private static final String FIRST =
      """
      {"format": "ringfence-brief/1", "edition": "exempt",
       "organisation": {"id": "o-1", "name": "Ringmere Council"},
       "committee": {"jurisdiction": "wales", "name": "Audit", "meeting": "2026-12-03",
         "title": "", "reportOf": "Director of Place", "contact": "Dana Shah", "wards": "All",
         "keyDecision": "yes", "urgency": "It came late.", "consultation": "The unions were asked.",
         "preferred": "replace", "clearances": [{"area": "legal", "implications": "None.",
           "by": "", "role": "", "on": ""}]},
       "appetite": 9, "appetiteDecided": true, "costs": [], "rulings": [], "actions": [],
       "refusals": [], "unread": ["One is damaged."], "installations": []}
      """;

  private static EnclosedBrief brief(Committee committee, Optional<Decision> decision) {
    return new EnclosedBrief(
        Edition.EXEMPT,
        new Organisation("o-1", "Ringmere Council"),
        committee,
        new Appetite(9, true),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        decision,
        List.of("One is damaged."),
        List.of());
  }

  private static Committee earlier() {
    return new Committee(
        "wales",
        Optional.of(LocalDate.of(2026, 12, 3)),
        DecisionPower.NOT_STATED,
        KeyDecision.YES,
        "replace",
        Optional.empty(),
        Map.of(
            CommitteeText.NAME, "Audit",
            CommitteeText.REPORT_OF, "Director of Place",
            CommitteeText.CONTACT, "Dana Shah",
            CommitteeText.WARDS, "All",
            CommitteeText.URGENCY, "It came late.",
            CommitteeText.CONSULTATION, "The unions were asked."),
        List.of(new Clearance("legal", "None.", "", "", Optional.empty())));
  }

  private static EnclosedBrief full() {
    var said =
        earlier().by(DecisionPower.COUNCIL).withReportBy(Optional.of(LocalDate.of(2027, 6, 30)));
    for (var text : CommitteeText.values()) {
      said = said.with(text, "Said of " + text.id());
    }
    var decision =
        new Decision("Every recorder is locked.", LocalDate.of(2026, 11, 9), "Minute 45", "harden");
    return brief(said, Optional.of(decision));
  }

  @Test
  void whatTheFirstVersionCarriesIsRead() {
    assertThat(EnclosedBrief.read("paper", FIRST))
        .isEqualTo(Outcome.done(brief(earlier(), Optional.empty())));
  }

  @Test
  void whatIsWrittenNowIsReadAgainAndIsTheSameEachTime() {
    var text = full().text();
    assertThat(text).contains("\"ringfence-brief/2\"");
    assertThat(EnclosedBrief.read("paper", text)).isEqualTo(Outcome.done(full()));
    assertThat(EnclosedBrief.read("paper", text).map(EnclosedBrief::text))
        .isEqualTo(Outcome.done(text));
  }

  @ParameterizedTest
  @CsvSource({
    "brief/2, brief/3",
    "brief/2, brief/1",
    "\"item\":\"budget\", \"item\":\"purse\"",
    "\"item\":\"budget\", \"item\":\"name\"",
    "Said of budget, ''",
    "\"council\", \"mayor\"",
    "2027-06-30, 2027-06-31",
    "2026-11-09, ''"
  })
  void whatIsNoneIsRefused(String part, String other) {
    var text = full().text();
    assertThat(text).contains(part);
    assertThat(EnclosedBrief.read("paper", text.replace(part, other)))
        .isInstanceOf(Outcome.Refused.class);
  }
}
