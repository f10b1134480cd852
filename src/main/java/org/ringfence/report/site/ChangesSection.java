package org.ringfence.report.site;

import org.ringfence.model.dossier.Dossier;
import org.ringfence.report.text.PaperWords;
import org.ringfence.report.word.DocumentSection;
import org.ringfence.report.word.WordDocument;

/** What changed since the last signed revision; nothing where nothing did. */
final class ChangesSection implements DocumentSection {
  private final PaperWords words;

  ChangesSection(PaperWords words) {
    this.words = words;
  }

  @Override
  public void write(WordDocument paper, Dossier dossier) {
    if (!dossier.changes().isEmpty()) {
      paper.heading(1, words.say("changes.heading"));
      dossier.changes().forEach(paper::bullet);
    }
  }
}
