package org.ringfence.report.site;

import org.ringfence.model.dossier.Dossier;
import org.ringfence.report.text.PaperPhrases;
import org.ringfence.report.word.DocumentSection;
import org.ringfence.report.word.WordDocument;

/** What the paper is called; it stands above the schedule, and an officer may change it. */
final class TitleSection implements DocumentSection {
  private final PaperPhrases phrases;

  TitleSection(PaperPhrases phrases) {
    this.phrases = phrases;
  }

  @Override
  public void write(WordDocument paper, Dossier dossier) {
    var entry = dossier.entry();
    paper.paragraph("Kicker", entry.organisation().name());
    paper.paragraph("Title", phrases.words().say("site.title", entry.site().name()));
  }
}
