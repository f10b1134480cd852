package org.ringfence.report.committee;

import java.util.List;
import java.util.stream.Stream;
import org.ringfence.model.disclosure.Opinion;
import org.ringfence.model.disclosure.Ruling;
import org.ringfence.model.paper.DecisionPower;
import org.ringfence.model.paper.EstateReportData;
import org.ringfence.report.word.WordDocument;

/**
 * Three lines in the report that point to its exempt appendix: that there is one and what kind of
 * thing it holds, under which paragraphs, and why the public interest is on that side.
 */
final class ExemptNote implements CommitteeSection {
  private final CommitteeProse prose;

  ExemptNote(CommitteeProse prose) {
    this.prose = prose;
  }

  /** Which law shuts the public out of the meeting: {@code council} or {@code executive}. */
  static String power(EstateReportData brief) {
    var committee = brief.committee();
    return committee.power() == DecisionPower.EXECUTIVE
            && committee.jurisdiction().equals("england")
        ? "executive"
        : "council";
  }

  @Override
  public String key() {
    return "exempt";
  }

  @Override
  public boolean hasHeading() {
    return false;
  }

  @Override
  public boolean applies(EstateCounts estate) {
    return estate.brief().isPartlyExempt();
  }

  @Override
  public void write(WordDocument paper, EstateCounts estate) {
    paper.always(() -> box(paper, estate));
  }

  private void box(WordDocument paper, EstateCounts estate) {
    var grounds = new CitedProvisions(prose, estate.brief());
    paper.led("Notice", prose.say("exempt.lead"), " " + prose.say("exempt.holds-what"));
    paper.paragraph("Notice", prose.say("exempt.under", grounds.cited(grounds.relied())));
    paper.paragraph("Notice", opinion(estate));
  }

  private String opinion(EstateCounts estate) {
    return prose.paragraph(
        Stream.concat(
                Stream.of(weighed(estate.withheld())),
                estate.withheld().stream()
                    .map(Ruling::publicInterest)
                    .filter(text -> !text.isBlank())
                    .distinct()
                    .map(text -> prose.say("exempt.public-interest", text)))
            .toList());
  }

  private String weighed(List<Ruling> withheld) {
    return withheld.stream().anyMatch(Ruling::isProposal)
        ? prose.say("exempt.weighed.proposed")
        : prose.say(
            "exempt.weighed",
            prose.list(
                withheld.stream()
                    .flatMap(ruling -> ruling.opinion().stream())
                    .map(Opinion::role)
                    .distinct()
                    .toList()));
  }
}
