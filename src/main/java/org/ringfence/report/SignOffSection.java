package org.ringfence.report;

import java.util.ArrayList;
import java.util.List;
import org.ringfence.model.Dossier;
import org.ringfence.model.SignOff;

/** Who signed the assessment and how they are known, or that nobody has; and what that proves. */
final class SignOffSection implements Section {
  private final Phrases phrases;
  private final Words words;

  SignOffSection(Phrases phrases) {
    this.phrases = phrases;
    this.words = phrases.words();
  }

  @Override
  public void write(Paper paper, Dossier dossier) {
    paper.heading(1, words.say("signoff.heading"));
    if (dossier.signOffs().isEmpty()) {
      paper.text(words.say("signoff.none"));
      return;
    }
    paper.paragraph("TableLead", words.say("signoff.lead"));
    paper.table(
        new PaperTable(
            words.say("signoff.heading"),
            words.say("signoff.description"),
            List.of(
                new PaperTable.Column(words.say("signoff.signer"), 2_500),
                new PaperTable.Column(words.say("signoff.statement-reason"), 3_538),
                new PaperTable.Column(words.say("signoff.known"), 3_600)),
            dossier.signOffs().stream().map(this::row).toList()));
    proof(paper, dossier);
  }

  private void proof(Paper paper, Dossier dossier) {
    var fingerprint = dossier.signed().fingerprint();
    if (fingerprint.isEmpty()) {
      paper.paragraph("AfterTable", words.say("signoff.names-only"));
      return;
    }
    paper.paragraph("AfterTable", words.say("signoff.proves"));
    paper.fact(words.say("signoff.record"), fingerprint);
    paper.fact(words.say("signoff.log"), phrases.logHead(dossier));
  }

  private List<Cell> row(SignOff signature) {
    return List.of(
        Cell.lines(
            List.of(
                signature.name(),
                phrases.wording().label("role", signature.role()),
                words.day(signature.on()))),
        Cell.lines(said(signature)),
        Cell.lines(known(signature)));
  }

  private List<String> said(SignOff signature) {
    var said = new ArrayList<String>();
    said.add(signature.statement());
    if (!signature.reason().isBlank()) {
      said.add(words.say("signoff.because", signature.reason()));
    }
    return said;
  }

  private List<String> known(SignOff signature) {
    var known = new ArrayList<String>();
    known.add(phrases.identity(signature));
    if (!signature.identity().key().isEmpty()) {
      known.add(words.say("signoff.key", signature.identity().shortKey()));
    }
    return known;
  }
}
