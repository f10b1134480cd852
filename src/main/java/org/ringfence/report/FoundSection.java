package org.ringfence.report;

import java.util.List;
import org.ringfence.model.Dossier;
import org.ringfence.model.HeldAnswer;

/** What equipment there is, and the answers that matter most, each with what it rests on. */
final class FoundSection implements Section {
  private final Phrases phrases;
  private final Words words;
  private final EquipmentTables equipment;

  FoundSection(Phrases phrases) {
    this.phrases = phrases;
    this.words = phrases.words();
    this.equipment = new EquipmentTables(phrases);
  }

  @Override
  public void write(Paper paper, Dossier dossier) {
    paper.heading(1, words.say("found.heading"));
    paper.heading(2, words.say("equipment.heading"));
    if (dossier.devices().isEmpty()) {
      paper.paragraph("TableLead", words.say("equipment.none"));
    } else {
      paper.paragraph("TableLead", words.say("equipment.lead"));
      paper.table(equipment.devices(dossier));
      paper.paragraph("AfterTable", words.say("equipment.follows"));
    }
    paper.table(equipment.facts(dossier));
    answers(paper, dossier);
  }

  private void answers(Paper paper, Dossier dossier) {
    var firstPass = phrases.method().firstPass();
    var asked =
        dossier.risk().held().stream().filter(held -> firstPass.contains(held.question())).toList();
    var answered = asked.stream().filter(held -> !held.isUnknown()).toList();
    var unknown =
        asked.stream()
            .filter(HeldAnswer::isUnknown)
            .map(held -> phrases.wording().title(held.question()))
            .toList();
    paper.heading(2, words.say("key.heading"));
    paper.paragraph("TableLead", words.say("key.lead"));
    if (!answered.isEmpty()) {
      paper.table(table(answered));
    }
    if (!unknown.isEmpty()) {
      paper.led("AfterTable", words.say("key.unknown"), " " + words.joined(unknown));
    }
  }

  private PaperTable table(List<HeldAnswer> answered) {
    return new PaperTable(
        words.say("key.heading"),
        words.say("key.description"),
        List.of(
            new PaperTable.Column(words.say("answers.question"), 2_000),
            new PaperTable.Column(words.say("answers.answer"), 2_138),
            new PaperTable.Column(words.say("answers.held"), 1_600),
            new PaperTable.Column(words.say("answers.evidence"), 3_900)),
        answered.stream().map(this::row).toList());
  }

  private List<Cell> row(HeldAnswer held) {
    return List.of(
        Cell.strong(phrases.wording().title(held.question())),
        Cell.of(phrases.values(held.question(), held.given().values())),
        Cell.of(phrases.held(held)),
        Cell.of(phrases.evidence(held.given())));
  }
}
