package org.ringfence.report;

import java.util.List;
import org.ringfence.model.Dossier;
import org.ringfence.model.SignOff;

/** Who signed the assessment, or that nobody has. */
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
                new PaperTable.Column(words.say("signoff.name"), 2_000),
                new PaperTable.Column(words.say("signoff.role"), 1_500),
                new PaperTable.Column(words.say("signoff.on"), 1_600),
                new PaperTable.Column(words.say("signoff.statement"), 4_538)),
            dossier.signOffs().stream().map(this::row).toList()));
  }

  private List<Cell> row(SignOff signature) {
    return List.of(
        Cell.strong(signature.name()),
        Cell.of(phrases.wording().label("role", signature.role())),
        Cell.of(words.day(signature.on())),
        Cell.of(signature.statement()));
  }
}
