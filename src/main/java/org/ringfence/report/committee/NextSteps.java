package org.ringfence.report.committee;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ringfence.model.disclosure.Detail;
import org.ringfence.model.method.DetailKind;
import org.ringfence.model.paper.Action;
import org.ringfence.model.paper.CommitteeText;
import org.ringfence.model.paper.InstallationReportData;
import org.ringfence.report.committee.count.EstateCounts;
import org.ringfence.report.word.PaperTable;
import org.ringfence.report.word.TableCell;
import org.ringfence.report.word.WordDocument;

/** What is to be done, where, by whom and by when. */
final class NextSteps implements CommitteeSection {
  private static final int MOST = 60;

  private final CommitteeProse prose;

  NextSteps(CommitteeProse prose) {
    this.prose = prose;
  }

  @Override
  public String key() {
    return "next";
  }

  /** The exempt appendix has the actions, where the report leaves them out. */
  @Override
  public boolean applies(EstateCounts estate) {
    return estate.isPublic() || (isLeftOut(estate) && !estate.brief().actions().isEmpty());
  }

  /** The report has neither what somebody wrote freely nor the names of people where withheld. */
  private static boolean isLeftOut(EstateCounts estate) {
    return estate.isExempt(DetailKind.NOTE)
        || (estate.isExempt(DetailKind.PERSON)
            && estate.brief().actions().stream().anyMatch(one -> !one.owner().isBlank()));
  }

  @Override
  public void write(WordDocument paper, EstateCounts estate) {
    var open = in(estate, Action.State.OPEN);
    if (estate.isPublic()) {
      paper.text(prose.paragraph(timetable(estate)));
    }
    if (estate.withholding(DetailKind.NOTE).isPresent()) {
      paper.text(
          prose.say("next.withheld", prose.detail(Detail.withheld(DetailKind.NOTE), estate)));
    }
    if (!open.isEmpty()) {
      table(paper, estate, open);
    }
    var done = in(estate, Action.State.DONE).size();
    var dropped = in(estate, Action.State.DROPPED).size();
    var sentences = new ArrayList<String>();
    if (open.size() > MOST) {
      sentences.add(prose.count("next.rest", open.size() - MOST));
    }
    if (done > 0) {
      sentences.add(prose.count("next.done", done));
    }
    if (dropped > 0) {
      sentences.add(prose.count("next.dropped", dropped));
    }
    if (!sentences.isEmpty()) {
      paper.paragraph("AfterTable", prose.paragraph(sentences));
    }
  }

  /** The days that follow the decision, and that there is more in the appendix if so. */
  private List<String> timetable(EstateCounts estate) {
    var brief = estate.brief();
    var sentences = new ArrayList<String>();
    var callIn = brief.committee().text(CommitteeText.CALL_IN);
    if (!callIn.isEmpty()) {
      sentences.add(prose.say("next.call-in", CommitteeProse.unstopped(callIn)));
    }
    sentences.add(prose.say("next.report", Recommendations.reportBy(brief, estate)));
    return sentences;
  }

  private static List<Action> in(EstateCounts estate, Action.State state) {
    return estate.brief().actions().stream().filter(one -> one.state() == state).toList();
  }

  private void table(WordDocument paper, EstateCounts estate, List<Action> open) {
    var names =
        estate.installations().stream()
            .collect(
                Collectors.toMap(
                    InstallationReportData::installationId,
                    InstallationReportData::name,
                    (one, _) -> one));
    paper.paragraph("TableLead", prose.say("next.lead"));
    paper.table(
        new PaperTable(
            prose.say("next.heading"),
            prose.say("next.description"),
            List.of(
                new PaperTable.Column(prose.say("next.what"), 3_738),
                new PaperTable.Column(prose.say("next.where"), 2_400),
                new PaperTable.Column(prose.say("next.who"), 1_800),
                new PaperTable.Column(prose.say("next.when"), 1_700)),
            open.stream().limit(MOST).map(action -> row(action, names, estate)).toList()));
  }

  private List<TableCell> row(Action action, Map<String, String> names, EstateCounts estate) {
    return List.of(
        TableCell.of(action.what()),
        TableCell.of(where(action, names, estate)),
        TableCell.of(who(action, estate)),
        TableCell.of(action.due().map(prose::day).orElseGet(() -> prose.say("next.no-day"))));
  }

  private String who(Action action, EstateCounts estate) {
    var owner = estate.brief().owner(action);
    return owner.equals(Detail.given("")) ? prose.say("next.nobody") : prose.detail(owner, estate);
  }

  private String where(Action action, Map<String, String> names, EstateCounts estate) {
    if (action.installationId().isEmpty()) {
      return CommitteeProse.sentence(prose.say("next.everywhere", prose.body(estate.brief())));
    }
    return names.getOrDefault(action.installationId(), prose.say("next.elsewhere"));
  }
}
