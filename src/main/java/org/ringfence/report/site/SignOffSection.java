package org.ringfence.report.site;

import java.util.List;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.signature.SignOff;
import org.ringfence.report.text.Acceptance;
import org.ringfence.report.text.PaperPhrases;
import org.ringfence.report.text.PaperWords;
import org.ringfence.report.text.SigningNotes;
import org.ringfence.report.word.DocumentSection;
import org.ringfence.report.word.PaperTable;
import org.ringfence.report.word.TableCell;
import org.ringfence.report.word.WordDocument;

/** Who signed the assessment and how they are known, or that nobody has; and what that proves. */
final class SignOffSection implements DocumentSection {
  private final PaperPhrases phrases;
  private final PaperWords words;

  SignOffSection(PaperPhrases phrases) {
    this.phrases = phrases;
    this.words = phrases.words();
  }

  @Override
  public void write(WordDocument paper, Dossier dossier) {
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
                    new PaperTable.Column(words.say("signoff.name"), 2_438),
                    new PaperTable.Column(words.say("signoff.role"), 1_500),
                    new PaperTable.Column(words.say("signoff.on"), 2_000),
                    new PaperTable.Column(words.say("signoff.known-short"), 3_700)),
                dossier.signOffs().stream().map(this::row).toList())
            .keptTogether());
    var accepted = Acceptance.of(dossier, words);
    SigningNotes.of(dossier.signed().state(), dossier.signOffs(), accepted)
        .forEach(note -> paper.paragraph("AfterTable", note));
    phrases.inherited(dossier).forEach(said -> paper.paragraph("AfterTable", said));
    dossier.signOffs().stream()
        .filter(signature -> !signature.reason().isBlank())
        .forEach(signature -> paper.paragraph("AfterTable", because(signature, accepted)));
    proof(paper, dossier);
  }

  private void proof(WordDocument paper, Dossier dossier) {
    var fingerprint = dossier.signed().fingerprint();
    if (fingerprint.isEmpty()) {
      paper.paragraph("AfterTable", words.say("signoff.names-only"));
      return;
    }
    paper.paragraph("AfterTable", words.say("signoff.proves"));
    paper.text(words.say("signoff.record-log", fingerprint, phrases.logHead(dossier)));
  }

  private List<TableCell> row(SignOff signature) {
    return List.of(
        TableCell.strong(signature.name()),
        TableCell.of(phrases.wording().label("role", signature.role())),
        TableCell.of(words.day(signature.on())),
        TableCell.of(phrases.identity(signature)));
  }

  private String because(SignOff signature, Acceptance accepted) {
    return accepted.said(words.say("signoff.because", signature.name(), signature.reason()));
  }
}
