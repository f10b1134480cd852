package org.ringfence.report.committee;

import org.ringfence.model.paper.CommitteeText;
import org.ringfence.report.committee.count.EstateCounts;
import org.ringfence.report.word.WordDocument;

/**
 * The papers on which this one rests to a material extent, and where they can be inspected, as
 * section 100D of the Local Government Act 1972 asks.
 */
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
    paper.text(
        prose.paragraph(
            listed.isEmpty()
                ? prose.say("papers.none")
                : prose.say("papers.are", prose.all(listed)),
            inspected(estate),
            listed.isEmpty() ? "" : prose.say("papers.kept." + ExemptNote.power(estate.brief())),
            estate.brief().isPartlyExempt() ? prose.say("papers.exempt") : ""));
  }

  private String inspected(EstateCounts estate) {
    var committee = estate.brief().committee();
    var at = committee.text(CommitteeText.PAPERS_AT);
    var from = committee.text(CommitteeText.PAPERS_FROM);
    if (at.isEmpty() && from.isEmpty()) {
      return "";
    }
    return prose.paragraph(
        at.isEmpty() ? "" : prose.say("papers.at", at),
        from.isEmpty() ? "" : prose.say("papers.from", from));
  }
}
