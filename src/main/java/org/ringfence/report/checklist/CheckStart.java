package org.ringfence.report.checklist;

import org.ringfence.model.dossier.Advice;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.report.text.PaperPhrases;
import org.ringfence.report.text.PaperWords;
import org.ringfence.report.word.DocumentSection;
import org.ringfence.report.word.WordDocument;

/** Where to go, what the visit can change, and how to fill the checklist in. */
final class CheckStart implements DocumentSection {
  private final PaperWords words;

  CheckStart(PaperPhrases phrases) {
    this.words = phrases.words();
  }

  @Override
  public void write(WordDocument paper, Dossier dossier) {
    var entry = dossier.entry();
    paper.heading(1, words.say("checklist.start.heading"));
    paper.fact(words.say("site.site"), entry.site().name());
    if (!entry.site().address().isBlank()) {
      paper.fact(words.say("checklist.address"), entry.site().address());
    }
    paper.fact(words.say("site.installation"), entry.installation());
    entry.contract().ifPresent(contract -> paper.fact(words.say("site.contract"), contract.name()));
    if (!dossier.signed().state().isDraft()) {
      var state = dossier.signed().state();
      paper.fact(words.say("record.state"), dossier.signed().inFull());
      state.exceptions().forEach(off -> paper.paragraph("Notice", off));
    }
    if (!Advice.needed(dossier).isEmpty()) {
      paper.led("Normal", dossier.sentence(), " " + words.say("checklist.needed"));
    }
    paper.text(words.say("checklist.how"));
  }
}
