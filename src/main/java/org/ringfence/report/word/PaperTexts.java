package org.ringfence.report.word;

import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.paper.DocumentVersion;
import org.ringfence.report.text.PaperPhrases;

/** The single texts about one installation for which a council's template may have places. */
public final class PaperTexts {
  private final PaperPhrases phrases;

  public PaperTexts(PaperPhrases phrases) {
    this.phrases = phrases;
  }

  public void put(WordDocument paper, Dossier dossier, DocumentVersion imprint, String title) {
    var words = phrases.words();
    var entry = dossier.entry();
    paper.text("title", title);
    paper.text("organisation", entry.organisation().name());
    paper.text("site", entry.site().name());
    paper.text("address", words.orNotGiven(entry.site().address()));
    paper.text("installation", entry.installation());
    paper.text("day", words.day(dossier.today()));
    paper.text("version", words.say("imprint.version", imprint.version()));
    paper.text("record", words.orNotGiven(dossier.signed().fingerprint()));
    paper.text("sentence", dossier.sentence());
    paper.text("status", phrases.signedOrDraft(dossier));
  }
}
