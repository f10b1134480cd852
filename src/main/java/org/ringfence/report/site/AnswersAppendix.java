package org.ringfence.report.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.evaluation.HeldAnswer;
import org.ringfence.model.installation.PlacedAnswer;
import org.ringfence.report.text.AnswerEvidence;
import org.ringfence.report.text.PaperPhrases;
import org.ringfence.report.text.PaperWords;
import org.ringfence.report.word.DocumentSection;
import org.ringfence.report.word.PaperTable;
import org.ringfence.report.word.TableCell;
import org.ringfence.report.word.WordDocument;

/** Every question with its answer, what it rests on and where the evidence is. */
final class AnswersAppendix implements DocumentSection {
  private final PaperPhrases phrases;
  private final PaperWords words;
  private final AnswerEvidence evidence;

  AnswersAppendix(PaperPhrases phrases) {
    this.phrases = phrases;
    this.words = phrases.words();
    this.evidence = new AnswerEvidence(phrases);
  }

  @Override
  public void write(WordDocument paper, Dossier dossier) {
    paper.appendix(words.say("answers.heading"));
    paper.paragraph("TableLead", words.say("answers.lead"));
    paper.table(
        new PaperTable(
            words.say("answers.heading"),
            words.say("answers.description"),
            List.of(
                new PaperTable.Column(words.say("answers.question"), 3_000),
                new PaperTable.Column(words.say("answers.answer"), 3_100),
                new PaperTable.Column(words.say("answers.given"), 1_700),
                new PaperTable.Column(words.say("answers.held"), 2_300),
                new PaperTable.Column(words.say("answers.evidence"), 4_470)),
            dossier.risk().held().stream().map(held -> row(held, dossier)).toList()));
    notes(paper, dossier);
  }

  /** Beneath the table and across the page: a long note in a narrow column fills pages. */
  private void notes(WordDocument paper, Dossier dossier) {
    var noted =
        dossier.risk().held().stream().filter(held -> !notes(dossier, held).isEmpty()).toList();
    if (!noted.isEmpty()) {
      paper.heading(2, words.say("answers.notes"));
    }
    for (var held : noted) {
      var lead = words.say("term.lead", phrases.wording().title(held.question()));
      paper.led("ListBullet", lead, " " + String.join(" ", notes(dossier, held)));
    }
  }

  private List<TableCell> row(HeldAnswer held, Dossier dossier) {
    return List.of(
        TableCell.strong(phrases.wording().title(held.question())),
        TableCell.of(
            dossier.isOpen(held.question())
                ? words.say("answers.open")
                : phrases.values(held.question(), held.given().values())),
        TableCell.of(phrases.basis(held.given().basis())),
        TableCell.of(phrases.held(held)),
        TableCell.of(evidence.of(held.given(), dossier, held.question())));
  }

  private List<String> notes(Dossier dossier, HeldAnswer held) {
    var notes = new ArrayList<String>();
    if (!held.given().note().isBlank()) {
      notes.add(held.given().note());
    }
    Optional.ofNullable(dossier.places().get(held.question()))
        .map(PlacedAnswer::overrides)
        .filter(why -> !why.isBlank())
        .ifPresent(why -> notes.add(words.say("answers.differs", why)));
    return notes;
  }
}
