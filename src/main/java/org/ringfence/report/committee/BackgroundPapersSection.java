package org.ringfence.report.committee;

import org.ringfence.report.word.WordDocument;

/** The papers on which this one rests, which the law asks to be listed. */
final class BackgroundPapersSection implements CommitteeSection {
  private final CommitteeProse prose;

  BackgroundPapersSection(CommitteeProse prose) {
    this.prose = prose;
  }

  @Override
  public String key() {
    return "papers";
  }

  @Override
  public void write(WordDocument paper, EstateCounts estate) {
    var listed = estate.brief().background();
    if (listed.isEmpty()) {
      paper.text(prose.say("papers.none"));
    } else {
      paper.paragraph("TableLead", prose.say("papers.lead"));
      listed.forEach(paper::bullet);
    }
    if (estate.brief().isPartlyExempt()) {
      paper.paragraph("AfterTable", prose.say("papers.exempt"));
    }
  }
}
