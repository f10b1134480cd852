package org.ringfence.report.committee;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ringfence.model.disclosure.Opinion;
import org.ringfence.model.disclosure.Ruling;
import org.ringfence.model.paper.CommitteeText;
import org.ringfence.model.paper.DecisionPower;
import org.ringfence.model.paper.EstateReportData;
import org.ringfence.report.committee.count.EstateCounts;
import org.ringfence.report.word.WordDocument;

/**
 * Three lines in the report that point to its exempt appendix: that there is one and what kind of
 * thing it holds, under which paragraphs, and why the public interest is on that side.
 */
final class ExemptNote implements CommitteeSection {
  static final String EXECUTIVE = "executive";

  private final CommitteeProse prose;

  ExemptNote(CommitteeProse prose) {
    this.prose = prose;
  }

  /** Which law shuts the public out of the meeting: {@code council} or {@code executive}. */
  static String power(EstateReportData brief) {
    var committee = brief.committee();
    return committee.power() == DecisionPower.EXECUTIVE
            && committee.jurisdiction().equals("england")
        ? EXECUTIVE
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
    paper.led(
        "Notice",
        prose.say("exempt.lead"),
        " " + prose.say("exempt.holds-what", prose.list(held(estate))));
    paper.paragraph("Notice", prose.say("exempt.under", grounds.cited(grounds.relied())));
    paper.paragraph("Notice", prose.paragraph(opinion(estate), notice(estate.brief())));
  }

  /** What kinds of things the appendix holds, and no others. */
  private List<String> held(EstateCounts estate) {
    var kinds =
        estate.withheld().stream().map(Ruling::kind).collect(Collectors.toCollection(TreeSet::new));
    return kinds.stream()
        .map(
            kind ->
                switch (kind) {
                  case PERSON -> "exempt.held.people";
                  case PRICE -> "exempt.held.prices";
                  case NOTE -> "exempt.held.notes";
                  default -> "exempt.held.access";
                })
        .distinct()
        .map(prose::say)
        .toList();
  }

  /** An executive in England gives notice before it meets in private. */
  private String notice(EstateReportData brief) {
    var given = brief.committee().text(CommitteeText.PRIVATE_NOTICE);
    return given.isEmpty() || !power(brief).equals(EXECUTIVE)
        ? ""
        : prose.say("exempt.notice", CommitteeProse.unstopped(given));
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
