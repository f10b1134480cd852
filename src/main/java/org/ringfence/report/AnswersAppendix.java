package org.ringfence.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ringfence.model.Dossier;
import org.ringfence.model.HeldAnswer;
import org.ringfence.model.PlacedAnswer;

/** Every question with its answer, what it rests on and where the evidence is. */
final class AnswersAppendix implements Section {
  private final Phrases phrases;
  private final Words words;

  AnswersAppendix(Phrases phrases) {
    this.phrases = phrases;
    this.words = phrases.words();
  }

  @Override
  public void write(Paper paper, Dossier dossier) {
    paper.heading(1, words.say("answers.heading"));
    paper.paragraph("TableLead", words.say("answers.lead"));
    paper.table(
        new PaperTable(
            words.say("answers.heading"),
            words.say("answers.description"),
            List.of(
                new PaperTable.Column(words.say("answers.question"), 2_300),
                new PaperTable.Column(words.say("answers.answer"), 2_350),
                new PaperTable.Column(words.say("answers.given"), 1_600),
                new PaperTable.Column(words.say("answers.held"), 1_650),
                new PaperTable.Column(words.say("answers.evidence"), 2_470),
                new PaperTable.Column(words.say("answers.note"), 4_200)),
            dossier.risk().held().stream().map(held -> row(dossier, held)).toList()));
  }

  private List<Cell> row(Dossier dossier, HeldAnswer held) {
    return List.of(
        Cell.strong(phrases.wording().title(held.question())),
        Cell.of(phrases.values(held.question(), held.given().values())),
        Cell.of(phrases.basis(held.given().basis())),
        Cell.of(phrases.held(held)),
        Cell.of(phrases.evidence(held.given())),
        Cell.lines(notes(dossier, held)));
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
    return notes.isEmpty() ? List.of(words.say("none")) : notes;
  }
}
