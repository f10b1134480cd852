package org.ringfence.report.committee;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ringfence.model.disclosure.Clearance;
import org.ringfence.model.disclosure.Detail;
import org.ringfence.model.disclosure.KeyDecision;
import org.ringfence.model.method.DetailKind;
import org.ringfence.model.paper.Action;
import org.ringfence.model.paper.Committee;
import org.ringfence.model.paper.CommitteeText;
import org.ringfence.model.paper.DecisionPower;
import org.ringfence.model.paper.EstateReportData;
import org.ringfence.report.committee.count.EstateCounts;

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
    notice(missing, brief);
    var estate = new EstateCounts(brief, prose.method(), prose.wording());
    if (estate.decided().isPresent()) {
      followed(missing, brief);
    } else if (!brief.installations().isEmpty()) {
      choice(missing, estate);
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

  /** Regulation 5 of SI 2012/2089: an executive in England gives notice of a private meeting. */
  private void notice(List<String> missing, EstateReportData brief) {
    if (brief.isPartlyExempt() && ExemptNote.power(brief).equals(ExemptNote.EXECUTIVE)) {
      text(missing, brief.committee(), CommitteeText.PRIVATE_NOTICE);
    }
  }

  /** Of a decision that was taken, readers expect what is done about it, by whom and by when. */
  private void followed(List<String> missing, EstateReportData brief) {
    var open =
        brief.actions().stream().filter(action -> action.state() == Action.State.OPEN).toList();
    if (brief.actions().isEmpty() && !brief.withholds(DetailKind.NOTE)) {
      missing.add(prose.say("missing.actions"));
    }
    if (open.stream()
        .anyMatch(
            action -> brief.owner(action).equals(Detail.given("")) || action.due().isEmpty())) {
      missing.add(prose.say("missing.owners"));
    }
  }

  private void choice(List<String> missing, EstateCounts estate) {
    var committee = estate.brief().committee();
    if (committee.preferred().isEmpty()) {
      missing.add(prose.say("missing.preferred"));
      return;
    }
    estate
        .preferred()
        .flatMap(estate::cheaperAlike)
        .filter(_ -> committee.text(CommitteeText.PREFERRED_REASON).isEmpty())
        .ifPresent(
            other ->
                missing.add(
                    prose.say("missing.preferred-reason", Integer.toString(estate.number(other)))));
    text(missing, committee, CommitteeText.DELEGATE);
    if (estate.preferred().filter(choice -> !OptionProse.isFree(choice)).isPresent()) {
      text(missing, committee, CommitteeText.BUDGET);
      text(missing, committee, CommitteeText.YEARLY_COST);
      text(missing, committee, CommitteeText.WHOLE_LIFE_COST);
    }
    if (estate.preferred().filter(choice -> choice.camerasUnknown() > 0).isPresent()) {
      missing.add(prose.say("missing.cameras"));
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
