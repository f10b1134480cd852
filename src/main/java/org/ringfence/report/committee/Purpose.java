package org.ringfence.report.committee;

import org.ringfence.report.committee.count.EstateCounts;
import org.ringfence.report.word.WordDocument;

/** Why the report is there and what decision it seeks, in two sentences, as an agenda prints it. */
final class Purpose implements CommitteeSection {
  private final CommitteeProse prose;

  Purpose(CommitteeProse prose) {
    this.prose = prose;
  }

  @Override
  public String key() {
    return "purpose";
  }

  @Override
  public void write(WordDocument paper, EstateCounts estate) {
    var body = prose.body(estate.brief());
    if (estate.isEmpty()) {
      paper.text(prose.paragraph(prose.say("purpose.none", body), prose.say("purpose.note")));
      return;
    }
    paper.text(
        prose.paragraph(
            estate
                .only()
                .map(one -> prose.say("purpose.one", body, one.name()))
                .orElseGet(() -> prose.say("purpose.many", body, prose.number(estate.size()))),
            estate
                .decided()
                .map(last -> prose.say("purpose.decided", last.on()))
                .orElseGet(() -> prose.say("purpose.decide"))));
  }
}
