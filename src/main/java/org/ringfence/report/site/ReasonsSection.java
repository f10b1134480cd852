package org.ringfence.report.site;

import org.ringfence.model.dossier.Dossier;
import org.ringfence.report.text.PaperPhrases;
import org.ringfence.report.text.PaperWords;
import org.ringfence.report.word.DocumentSection;
import org.ringfence.report.word.WordDocument;

/** Why the score is what it is: the weightiest reasons first, and all of them. */
final class ReasonsSection implements DocumentSection {
  private final PaperWords words;

  ReasonsSection(PaperPhrases phrases) {
    this.words = phrases.words();
  }

  @Override
  public void write(WordDocument paper, Dossier dossier) {
    paper.heading(1, words.say("reasons.heading"));
    if (dossier.reasons().isEmpty()) {
      paper.text(words.say("reasons.none"));
    } else {
      dossier.reasons().forEach(paper::bullet);
    }
  }
}
