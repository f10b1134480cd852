package org.ringfence.report.committee;

import java.util.ArrayList;
import org.ringfence.report.Paper;

/**
 * What stands before the first heading: whose paper it is, for which meeting, and how far it is.
 */
final class FrontBlock {
  private final Prose prose;

  FrontBlock(Prose prose) {
    this.prose = prose;
  }

  void write(Paper paper, Estate estate) {
    var brief = estate.brief();
    var committee = brief.committee();
    paper.paragraph("Kicker", brief.organisation().name());
    paper.paragraph("Title", prose.title(brief));
    paper.fact(prose.say("front.committee"), prose.orNotGiven(committee.name()));
    paper.fact(prose.say("front.meeting"), prose.day(committee.meeting()));
    paper.fact(prose.say("front.report-of"), prose.orNotGiven(committee.reportOf()));
    paper.fact(prose.say("front.contact"), prose.orNotGiven(committee.contact()));
    paper.fact(prose.say("front.wards"), prose.orNotGiven(committee.wards()));
    paper.fact(prose.say("front.classification"), classification(estate));
    paper.fact(prose.say("front.key-decision"), yesOrNo(committee.keyDecision()));
    paper.fact(
        prose.say("front.version"),
        prose.say("front.version.is", Integer.toString(brief.version()), brief.today()));
    brief
        .supersedes()
        .ifPresent(
            issue -> {
              paper.fact(
                  prose.say("front.supersedes"),
                  prose.say(
                      "front.supersedes.is",
                      Integer.toString(issue.version()),
                      issue.name(),
                      issue.on()));
              paper.fact(prose.say("front.why"), prose.orNotGiven(issue.why()));
            });
    notice(paper, estate);
  }

  private String yesOrNo(boolean yes) {
    return prose.say(yes ? "yes" : "no");
  }

  private String classification(Estate estate) {
    var grounds = new Grounds(prose, estate.brief());
    var relied = grounds.relied();
    var exempt = estate.brief().isPartlyExempt();
    if (estate.isPublic()) {
      return prose.say(exempt ? "front.public.partly" : "front.public");
    }
    return relied.isEmpty()
        ? prose.say("front.exempt")
        : prose.say("front.exempt.under", grounds.cited(relied));
  }

  private void notice(Paper paper, Estate estate) {
    var sentences = new ArrayList<String>();
    sentences.add(signed(estate));
    if (estate.stale() > 0) {
      sentences.add(
          estate.only().isPresent()
              ? prose.say("front.stale.only")
              : prose.count("front.stale", estate.stale()));
    }
    paper.led(
        "Notice",
        prose.say(estate.isDraft() ? "front.draft" : "front.signed"),
        " " + prose.paragraph(sentences));
  }

  private String signed(Estate estate) {
    var unsigned = estate.size() - estate.signed();
    if (estate.isEmpty()) {
      return prose.say("front.signed.empty");
    }
    if (estate.only().isPresent()) {
      return prose.say(unsigned == 0 ? "front.signed.only" : "front.draft.only");
    }
    if (unsigned == 0) {
      return prose.say("front.signed.all", prose.number(estate.size()));
    }
    return estate.signed() == 0
        ? prose.say("front.draft.all", prose.number(unsigned))
        : prose.count("front.draft.some", unsigned, prose.number(estate.size()));
  }
}
