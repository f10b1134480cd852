package org.ringfence.report.site;

import java.util.List;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.method.Contradiction;
import org.ringfence.report.text.PaperPhrases;
import org.ringfence.report.text.PaperWords;
import org.ringfence.report.word.PaperTable;
import org.ringfence.report.word.TableCell;
import org.ringfence.report.word.WordDocument;

/** Answers that can't all be true, what they undo, and who recorded why they stand. */
final class ContradictionTable {
  private final PaperPhrases phrases;
  private final PaperWords words;

  ContradictionTable(PaperPhrases phrases) {
    this.phrases = phrases;
    this.words = phrases.words();
  }

  void write(WordDocument paper, Dossier dossier) {
    paper.heading(2, words.say("contradictions.heading"));
    if (dossier.risk().contradictions().isEmpty()) {
      paper.text(words.say("contradictions.none"));
      return;
    }
    paper.paragraph("TableLead", words.say("contradictions.lead"));
    paper.table(
        new PaperTable(
            words.say("contradictions.heading"),
            words.say("contradictions.description"),
            List.of(
                new PaperTable.Column(words.say("contradictions.what"), 5_200),
                new PaperTable.Column(words.say("contradictions.denied"), 3_200),
                new PaperTable.Column(words.say("contradictions.reconciled"), 6_170)),
            dossier.risk().contradictions().stream().map(found -> row(dossier, found)).toList()));
  }

  private List<TableCell> row(Dossier dossier, Contradiction found) {
    return List.of(
        TableCell.of(words.say("contradictions.named", found.id(), label(found))),
        TableCell.of(words.list(found.denied().stream().map(phrases.wording()::title).toList())),
        TableCell.of(reconciled(dossier, found)));
  }

  private String label(Contradiction found) {
    return phrases.wording().label("contradiction", found.id());
  }

  private String reconciled(Dossier dossier, Contradiction found) {
    var record = dossier.assessment().reconciled().get(found.id());
    return record == null
        ? words.say("contradictions.open")
        : words.say("contradictions.closed", record.by(), record.on(), record.why());
  }
}
