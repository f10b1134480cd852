package org.ringfence.report.signoff;

import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.signature.SignOff;
import org.ringfence.model.signature.SigningWords;
import org.ringfence.report.text.Acceptance;
import org.ringfence.report.text.PaperPhrases;
import org.ringfence.report.text.PaperWords;
import org.ringfence.report.word.DocumentSection;
import org.ringfence.report.word.WordDocument;

/** Each signer: as what, when, what they agreed to, how they are known, and what that proves. */
final class SignersSection implements DocumentSection {
  private final PaperPhrases phrases;
  private final PaperWords words;

  SignersSection(PaperPhrases phrases) {
    this.phrases = phrases;
    this.words = phrases.words();
  }

  @Override
  public void write(WordDocument paper, Dossier dossier) {
    paper.heading(1, words.say("record.signers.heading"));
    if (dossier.signOffs().isEmpty()) {
      paper.text(words.say("signoff.none"));
    }
    for (var signature : dossier.signOffs()) {
      paper.together(() -> signer(paper, signature, Acceptance.of(dossier, words)));
    }
  }

  private void signer(WordDocument paper, SignOff signature, Acceptance accepted) {
    var identity = signature.identity();
    paper.heading(
        2,
        words.say(
            "record.signer", signature.name(), phrases.wording().label("role", signature.role())));
    paper.fact(words.say("signoff.on"), words.day(signature.on()));
    paper.fact(words.say("signoff.statement"), signature.statement());
    paper.fact(
        words.say("record.reason"),
        signature.reason().isBlank()
            ? words.orNotGiven(signature.reason())
            : accepted.said(signature.reason()));
    signature.reviewOn().ifPresent(day -> paper.fact(accepted.reviewLabel(), words.day(day)));
    paper.fact(words.say("record.known"), phrases.identity(signature));
    if (!identity.key().isEmpty()) {
      paper.fact(words.say("record.key"), identity.shortKey());
    }
    paper.fact(words.say("record.proves"), words.say("proves." + identity.basis().id()));
    signature
        .rules()
        .ifPresent(
            rules -> paper.fact(words.say("record.rules"), SigningWords.british().rules(rules)));
  }
}
