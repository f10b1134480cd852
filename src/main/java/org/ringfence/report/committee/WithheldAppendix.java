package org.ringfence.report.committee;

import org.ringfence.report.word.WordDocument;

/** Why each kind of detail is withheld, where there are too many for the front of the paper. */
final class WithheldAppendix implements CommitteeSection {
  private final WithheldTable table;
  private final CommitteeProse prose;

  WithheldAppendix(CommitteeProse prose) {
    this.prose = prose;
    this.table = new WithheldTable(prose);
  }

  @Override
  public String key() {
    return "withheld-appendix";
  }

  @Override
  public boolean applies(EstateCounts estate) {
    return estate.brief().isPartlyExempt() && !WithheldTable.isShort(estate);
  }

  @Override
  public boolean isAppendix() {
    return true;
  }

  @Override
  public void write(WordDocument paper, EstateCounts estate) {
    paper.paragraph("TableLead", prose.say("withheld-appendix.lead"));
    paper.table(table.table(estate));
  }
}
