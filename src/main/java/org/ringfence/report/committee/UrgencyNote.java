package org.ringfence.report.committee;

import org.ringfence.report.word.Paper;

/** Why the paper is late, under the section that asks for it. */
final class UrgencyNote implements CommitteeSection {
  private final Prose prose;

  UrgencyNote(Prose prose) {
    this.prose = prose;
  }

  @Override
  public String key() {
    return "urgency";
  }

  @Override
  public boolean applies(Estate estate) {
    return !estate.brief().committee().urgency().isBlank();
  }

  @Override
  public void write(Paper paper, Estate estate) {
    var committee = estate.brief().committee();
    paper.text(
        prose.say(committee.jurisdiction().equals("wales") ? "urgency.wales" : "urgency.england"));
    prose.paragraphs(committee.urgency()).forEach(paper::text);
  }
}
