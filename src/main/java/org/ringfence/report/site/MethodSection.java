package org.ringfence.report.site;

import org.ringfence.model.dossier.Dossier;
import org.ringfence.report.text.PaperPhrases;
import org.ringfence.report.text.PaperWords;
import org.ringfence.report.word.DocumentSection;
import org.ringfence.report.word.WordDocument;

/** By which method the scores came out, how to get them again, and what they do not say. */
final class MethodSection implements DocumentSection {
  private final PaperPhrases phrases;
  private final PaperWords words;

  MethodSection(PaperPhrases phrases) {
    this.phrases = phrases;
    this.words = phrases.words();
  }

  @Override
  public void write(WordDocument paper, Dossier dossier) {
    paper.heading(1, words.say("method.heading"));
    paper.text(words.say("method.version", dossier.risk().methodVersion()));
    paper.led("TableLead", words.say("vector.heading"), " " + words.say("vector.lead"));
    paper.copyable(dossier.risk().vector());
    var limits = String.join(" ", phrases.wording().limits());
    paper.led("Normal", words.say("limits.heading"), " " + limits);
  }
}
