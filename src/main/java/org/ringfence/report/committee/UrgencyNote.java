package org.ringfence.report.committee;

import org.ringfence.model.paper.CommitteeText;
import org.ringfence.report.committee.count.EstateCounts;
import org.ringfence.report.word.WordDocument;

/** Why the paper is late, under the section that asks for it. */
final class UrgencyNote implements CommitteeSection {
  private final CommitteeProse prose;

  UrgencyNote(CommitteeProse prose) {
    this.prose = prose;
  }

  @Override
  public String key() {
    return "urgency";
  }

  @Override
  public boolean applies(EstateCounts estate) {
    return !estate.brief().committee().text(CommitteeText.URGENCY).isEmpty();
  }

  @Override
  public void write(WordDocument paper, EstateCounts estate) {
    var committee = estate.brief().committee();
    var law =
        ExemptNote.power(estate.brief()).equals(ExemptNote.EXECUTIVE) ? "executive" : "england";
    paper.text(prose.say("urgency." + (committee.jurisdiction().equals("wales") ? "wales" : law)));
    prose.paragraphs(committee.text(CommitteeText.URGENCY)).forEach(paper::text);
  }
}
