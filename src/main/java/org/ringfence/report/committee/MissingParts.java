package org.ringfence.report.committee;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ringfence.model.disclosure.Clearance;
import org.ringfence.model.disclosure.KeyDecision;
import org.ringfence.model.paper.Committee;
import org.ringfence.model.paper.CommitteeText;
import org.ringfence.model.paper.DecisionPower;
import org.ringfence.model.paper.EstateReportData;

/**
 * What a committee expects of a report and nobody has written down yet. None of it is printed as
 * missing: whoever writes the report is told before.
 */
final class MissingParts {
  private static final List<CommitteeText> ALWAYS =
      List.of(
          CommitteeText.NAME,
          CommitteeText.REPORT_OF,
          CommitteeText.CONTACT,
          CommitteeText.WARDS,
          CommitteeText.PAPERS_AT,
          CommitteeText.PAPERS_FROM);
  private static final List<CommitteeText> ASKED =
      List.of(
          CommitteeText.CONSULTED_MEMBERS,
          CommitteeText.CONSULTED_UNIONS,
          CommitteeText.CONSULTED_DATA_PROTECTION,
          CommitteeText.CONSULTED_MAINTAINER);

  private final CommitteeProse prose;

  MissingParts(CommitteeProse prose) {
    this.prose = prose;
  }

  /** What is missing, each in a few words, in the order in which a report has it. */
  List<String> of(EstateReportData brief) {
    var committee = brief.committee();
    var missing = new ArrayList<String>();
    ALWAYS.forEach(text -> text(missing, committee, text));
    if (committee.meeting().isEmpty()) {
      missing.add(prose.say("missing.meeting"));
    }
    power(missing, committee);
    if (!brief.installations().isEmpty()) {
      choice(missing, brief);
    }
    ASKED.forEach(text -> text(missing, committee, text));
    prose
        .wording()
        .terms()
        .getOrDefault("clearance", Map.of())
        .forEach((area, term) -> area(missing, committee, area, term.label()));
    return missing;
  }

  private void text(List<String> missing, Committee committee, CommitteeText text) {
    if (committee.text(text).isEmpty()) {
      missing.add(prose.say("missing." + text.id()));
    }
  }

  private void power(List<String> missing, Committee committee) {
    if (committee.power() == DecisionPower.NOT_STATED) {
      missing.add(prose.say("missing.power"));
    }
    if (committee.keyDecision() == KeyDecision.NOT_STATED) {
      missing.add(prose.say("missing.key"));
    } else if (committee.keyDecision() == KeyDecision.YES) {
      text(missing, committee, CommitteeText.KEY_REFERENCE);
    }
    if (committee.power() == DecisionPower.EXECUTIVE) {
      text(missing, committee, CommitteeText.CALL_IN);
    }
  }

  private void choice(List<String> missing, EstateReportData brief) {
    var committee = brief.committee();
    if (committee.preferred().isEmpty()) {
      missing.add(prose.say("missing.preferred"));
      return;
    }
    text(missing, committee, CommitteeText.DELEGATE);
    var costs =
        brief.choices().stream()
            .filter(choice -> choice.id().equals(committee.preferred()))
            .anyMatch(choice -> !OptionProse.isFree(choice));
    if (costs) {
      text(missing, committee, CommitteeText.BUDGET);
      text(missing, committee, CommitteeText.YEARLY_COST);
      text(missing, committee, CommitteeText.WHOLE_LIFE_COST);
    }
  }

  private void area(List<String> missing, Committee committee, String area, String label) {
    var cleared =
        committee.clearances().stream()
            .filter(one -> one.area().equals(area))
            .filter(one -> !one.implications().isBlank())
            .map(Clearance::on)
            .toList();
    if (cleared.isEmpty()) {
      missing.add(prose.say("missing.area", CommitteeProse.inSentence(label)));
    } else if (cleared.getFirst().isEmpty()) {
      missing.add(prose.say("missing.clearance", CommitteeProse.inSentence(label)));
    }
  }
}
