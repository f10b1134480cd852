package org.ringfence.report;

import org.ringfence.model.dossier.Dossier;

/** By which method the scores came out, how to get them again, and what they do not say. */
final class MethodSection implements Section {
  private final Phrases phrases;
  private final Words words;

  MethodSection(Phrases phrases) {
    this.phrases = phrases;
    this.words = phrases.words();
  }

  @Override
  public void write(Paper paper, Dossier dossier) {
    paper.heading(1, words.say("method.heading"));
    paper.text(words.say("method.version", dossier.risk().methodVersion()));
    paper.led("TableLead", words.say("vector.heading"), " " + words.say("vector.lead"));
    paper.copyable(dossier.risk().vector());
    var limits = String.join(" ", phrases.wording().limits());
    paper.led("Normal", words.say("limits.heading"), " " + limits);
  }
}
