package org.ringfence.report.checklist;

import org.ringfence.model.dossier.Dossier;
import org.ringfence.report.site.EquipmentTables;
import org.ringfence.report.text.PaperPhrases;
import org.ringfence.report.text.PaperWords;
import org.ringfence.report.word.DocumentSection;
import org.ringfence.report.word.WordDocument;

/** Where to go, what equipment to expect there, and how to fill the checklist in. */
final class CheckStart implements DocumentSection {
  private final PaperWords words;
  private final EquipmentTables equipment;

  CheckStart(PaperPhrases phrases) {
    this.words = phrases.words();
    this.equipment = new EquipmentTables(phrases);
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
    paper.led("Notice", words.say("checklist.rule"), " " + words.say("checklist.rule.why"));
    paper.text(words.say("checklist.how"));
    if (!dossier.devices().isEmpty()) {
      paper.paragraph("TableLead", words.say("checklist.devices"));
      paper.table(equipment.devices(dossier));
      equipment.marks(paper, dossier);
    }
  }
}
