package org.ringfence.report.signoff;

import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.signature.Identity;
import org.ringfence.report.text.PaperPhrases;
import org.ringfence.report.text.PaperWords;
import org.ringfence.report.word.DocumentSection;
import org.ringfence.report.word.WordDocument;

/** The record and the place in the log that the signatures cover, and how to check them. */
final class ProofSection implements DocumentSection {
  private final PaperWords words;

  ProofSection(PaperPhrases phrases) {
    this.words = phrases.words();
  }

  @Override
  public void write(WordDocument paper, Dossier dossier) {
    var signed = dossier.signed();
    if (signed.root().isEmpty()) {
      return;
    }
    paper.heading(1, words.say("record.proof.heading"));
    paper.paragraph("TableLead", words.say("record.root"));
    paper.copyable(signed.root());
    signed
        .head()
        .ifPresent(
            head -> {
              paper.fact(words.say("record.replica"), head.replica());
              paper.fact(words.say("record.sequence"), Long.toString(head.sequence()));
              paper.fact(words.say("record.head"), Identity.shortened(head.hash()));
            });
    paper.text(words.say("record.log-means"));
    paper.text(words.say("record.check"));
  }
}
