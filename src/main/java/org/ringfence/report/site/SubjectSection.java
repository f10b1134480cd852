package org.ringfence.report.site;

import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.installation.Site;
import org.ringfence.report.text.PaperPhrases;
import org.ringfence.report.word.DocumentSection;
import org.ringfence.report.word.WordDocument;
import org.ringfence.report.workbook.sheet.FigureSource;

/** Which installation the schedule is about, how far it can be relied on, and who signed it. */
final class SubjectSection implements DocumentSection {
  private final PaperPhrases phrases;

  SubjectSection(PaperPhrases phrases) {
    this.phrases = phrases;
  }

  @Override
  public void write(WordDocument paper, Dossier dossier) {
    var words = phrases.words();
    var entry = dossier.entry();
    paper.fact(words.say("site.organisation"), entry.organisation().name());
    paper.fact(words.say("site.site"), place(entry.site()));
    paper.fact(words.say("site.installation"), entry.installation());
    entry.contract().ifPresent(contract -> paper.fact(words.say("site.contract"), contract.name()));
    paper.fact(words.say("site.assessed"), words.day(entry.assessedOn()));
    notices(paper, dossier);
  }

  private static String place(Site site) {
    return site.address().isBlank() ? site.name() : site.name() + ", " + site.address();
  }

  private void notices(WordDocument paper, Dossier dossier) {
    var words = phrases.words();
    var state = dossier.signed().state();
    var status = phrases.wording().term("status", dossier.risk().status().id());
    var lead = dossier.signed().inFull() + ".";
    if (state.isDraft()) {
      paper.always(() -> paper.led("Notice", lead, " " + words.say("notice.draft.means")));
    } else {
      paper.led("Notice", lead, " " + phrases.signed(dossier));
    }
    state.exceptions().forEach(off -> paper.paragraph("Notice", off));
    var means =
        dossier.signed().stale().isEmpty()
            ? status.meaning()
            : new FigureSource(words).only(dossier.signOffs());
    paper.led("Notice", words.say("notice.status", status.label()), " " + means);
  }
}
