package org.ringfence.report.site;

import org.ringfence.model.dossier.Dossier;
import org.ringfence.report.text.PaperPhrases;
import org.ringfence.report.text.PaperWords;
import org.ringfence.report.word.Paper;
import org.ringfence.report.word.Section;

/** Why the score is what it is: the weightiest reasons first, and all of them. */
final class ReasonsSection implements Section {
  private final PaperWords words;

  ReasonsSection(PaperPhrases phrases) {
    this.words = phrases.words();
  }

  @Override
  public void write(Paper paper, Dossier dossier) {
    paper.heading(1, words.say("reasons.heading"));
    if (dossier.reasons().isEmpty()) {
      paper.text(words.say("reasons.none"));
    } else {
      dossier.reasons().forEach(paper::bullet);
    }
  }
}
