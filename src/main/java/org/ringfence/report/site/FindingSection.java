package org.ringfence.report.site;

import org.ringfence.model.dossier.Advice;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.report.text.PaperPhrases;
import org.ringfence.report.text.PaperWords;
import org.ringfence.report.word.DocumentSection;
import org.ringfence.report.word.WordDocument;

/** The one sentence that leads, and what has to be said with it. */
final class FindingSection implements DocumentSection {
  private final PaperWords words;

  FindingSection(PaperPhrases phrases) {
    this.words = phrases.words();
  }

  @Override
  public void write(WordDocument paper, Dossier dossier) {
    paper.heading(1, words.say("finding.heading"));
    paper.paragraph("Finding", dossier.sentence());
    stale(paper, dossier);
    toConfirm(paper, dossier);
    dossier.cautions().forEach(paper::bullet);
  }

  /** Directly beneath the number that it takes the ground from. */
  private void stale(WordDocument paper, Dossier dossier) {
    var reasons = dossier.signed().stale();
    if (!reasons.isEmpty()) {
      paper.led("Notice", dossier.signed().state().lapsed(), " " + String.join(" ", reasons));
    }
  }

  private void toConfirm(WordDocument paper, Dossier dossier) {
    var decisive = Advice.needed(dossier).stream().map(Advice::title).toList();
    if (!decisive.isEmpty()) {
      paper.led("Normal", words.say("finding.confirm"), " " + words.joined(decisive));
    }
  }
}
