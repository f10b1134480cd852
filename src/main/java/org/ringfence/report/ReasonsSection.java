package org.ringfence.report;

import org.ringfence.model.dossier.Dossier;

/** Why the score is what it is: the weightiest reasons first, and all of them. */
final class ReasonsSection implements Section {
  private final Words words;

  ReasonsSection(Phrases phrases) {
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
