package org.ringfence.report.committee;

import org.ringfence.report.word.WordDocument;

/** Who was consulted and what they said, in the officers' words. */
final class Consultation implements CommitteeSection {
  private final CommitteeProse prose;

  Consultation(CommitteeProse prose) {
    this.prose = prose;
  }

  @Override
  public String key() {
    return "consultation";
  }

  @Override
  public void write(WordDocument paper, EstateCounts estate) {
    var said = prose.paragraphs(estate.brief().committee().consultation());
    if (said.isEmpty()) {
      paper.text(prose.say("consultation.none"));
    } else {
      said.forEach(paper::text);
    }
  }
}
