package org.ringfence.report.signoff;

import org.ringfence.model.dossier.Dossier;
import org.ringfence.report.text.PaperPhrases;
import org.ringfence.report.text.PaperWords;
import org.ringfence.report.word.DocumentSection;
import org.ringfence.report.word.WordDocument;

/** What was signed, what it scores, and whether the sign-off still holds. */
final class SignedSubject implements DocumentSection {
  private final PaperPhrases phrases;
  private final PaperWords words;

  SignedSubject(PaperPhrases phrases) {
    this.phrases = phrases;
    this.words = phrases.words();
  }

  @Override
  public void write(WordDocument paper, Dossier dossier) {
    var entry = dossier.entry();
    var risk = dossier.risk();
    paper.heading(1, words.say("record.subject.heading"));
    paper.fact(words.say("site.organisation"), entry.organisation().name());
    paper.fact(words.say("site.site"), entry.site().name());
    paper.fact(words.say("site.installation"), entry.installation());
    paper.fact(words.say("site.assessed"), words.day(entry.assessedOn()));
    paper.fact(words.say("record.revision"), Integer.toString(entry.revision()));
    paper.fact(words.say("record.status"), phrases.wording().label("status", risk.status().id()));
    paper.fact(words.say("record.headline"), phrases.score(risk.headline().residual()));
    var state = dossier.signed().state();
    paper.fact(words.say("record.state"), dossier.signed().inFull());
    paper.paragraph("Finding", dossier.sentence());
    var stale = dossier.signed().stale();
    if (!stale.isEmpty()) {
      paper.always(
          () ->
              paper.led(
                  "Notice", dossier.signed().state().lapsed(), " " + String.join(" ", stale)));
    } else if (state.isSignedOff()) {
      paper.led("Notice", words.say("record.holds"), " " + words.say("record.holds.until"));
    }
    open(paper, dossier);
    state.exceptions().forEach(off -> paper.paragraph("Notice", off));
    phrases.inherited(dossier).forEach(paper::text);
  }

  /** Nobody is taken to have answered what was asked again and left open. */
  private void open(WordDocument paper, Dossier dossier) {
    var open =
        dossier.reopened().stream().map(was -> phrases.wording().title(was.question())).toList();
    if (!open.isEmpty()) {
      paper.led(
          "Notice",
          words.say("record.open"),
          " " + words.say("record.open.text", words.list(open)));
    }
  }
}
