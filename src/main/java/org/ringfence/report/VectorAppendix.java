package org.ringfence.report;

import org.ringfence.model.Dossier;

/** The assessment in one line, from which anyone can work the scores out again. */
final class VectorAppendix implements Section {
  private final Words words;

  VectorAppendix(Phrases phrases) {
    this.words = phrases.words();
  }

  @Override
  public void write(Paper paper, Dossier dossier) {
    paper.heading(1, words.say("vector.heading"));
    paper.paragraph("TableLead", words.say("vector.lead"));
    paper.copyable(dossier.risk().vector());
  }
}
