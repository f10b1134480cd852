package org.ringfence.report.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.evaluation.HeldAnswer;
import org.ringfence.model.installation.ReopenedAnswer;
import org.ringfence.model.method.Question;
import org.ringfence.report.text.AnswerEvidence;
import org.ringfence.report.text.PaperPhrases;
import org.ringfence.report.text.PaperWords;
import org.ringfence.report.word.DocumentSection;
import org.ringfence.report.word.PaperTable;
import org.ringfence.report.word.TableCell;
import org.ringfence.report.word.WordDocument;

/** What equipment there is, and every answer with what it rests on. */
final class FoundSection implements DocumentSection {
  private static final int STEP = 1_738;
  private static final int ANSWERS = 7_900;

  private final PaperPhrases phrases;
  private final PaperWords words;
  private final AnswerEvidence evidence;
  private final EquipmentTables equipment;
  private final ContradictionList contradictions;

  FoundSection(PaperPhrases phrases) {
    this.phrases = phrases;
    this.words = phrases.words();
    this.evidence = new AnswerEvidence(phrases);
    this.equipment = new EquipmentTables(phrases);
    this.contradictions = new ContradictionList(phrases);
  }

  @Override
  public void write(WordDocument paper, Dossier dossier) {
    paper.heading(1, words.say("found.heading"));
    if (dossier.devices().isEmpty()) {
      paper.text(words.say("equipment.none"));
      paper.led("Normal", words.say("equipment.known"), " " + equipment.facts(dossier));
    } else {
      paper.table(equipment.devices(dossier));
      paper.led("AfterTable", words.say("equipment.follows"), " " + equipment.facts(dossier));
      equipment.marks(paper, dossier);
    }
    answers(paper, dossier);
    earlier(paper, dossier);
    contradictions.write(paper, dossier);
  }

  private void answers(WordDocument paper, Dossier dossier) {
    paper.heading(2, words.say("key.heading"));
    paper.table(
        new PaperTable(
            words.say("key.heading"),
            words.say("key.description"),
            List.of(
                new PaperTable.Column(words.say("key.step"), STEP),
                new PaperTable.Column(words.say("key.answers"), ANSWERS)),
            byStep(dossier).entrySet().stream().map(step -> row(step, dossier)).toList()));
  }

  /** What was found on a device that was replaced is not lost with it; each is named once. */
  private void earlier(WordDocument paper, Dossier dossier) {
    dossier.earlier().stream()
        .collect(
            Collectors.groupingBy(
                was -> words.say("earlier.lead", was.device(), words.day(was.on())),
                LinkedHashMap::new,
                Collectors.mapping(was -> earlier(was, dossier), Collectors.joining(" "))))
        .forEach((device, found) -> paper.led("AfterTable", device, " " + found));
  }

  private String earlier(ReopenedAnswer was, Dossier dossier) {
    return words.say(
        "earlier.text",
        phrases.wording().title(was.question()),
        phrases.values(was.question(), was.answer().values()),
        phrases.basis(was.answer().basis()),
        evidence.of(was, dossier));
  }

  private Map<String, List<HeldAnswer>> byStep(Dossier dossier) {
    var steps =
        phrases.method().questions().stream()
            .collect(Collectors.toMap(Question::id, Question::step));
    return dossier.risk().held().stream()
        .collect(
            Collectors.groupingBy(
                held -> steps.getOrDefault(held.question(), ""),
                LinkedHashMap::new,
                Collectors.toList()));
  }

  private List<TableCell> row(Map.Entry<String, List<HeldAnswer>> step, Dossier dossier) {
    return List.of(
        TableCell.strong(phrases.wording().label("step", step.getKey())),
        TableCell.named(step.getValue().stream().map(held -> named(held, dossier)).toList()));
  }

  private TableCell.Named named(HeldAnswer held, Dossier dossier) {
    var name = words.say("key.name", phrases.wording().title(held.question()));
    return new TableCell.Named(name, answer(held, dossier));
  }

  private String answer(HeldAnswer held, Dossier dossier) {
    return held.isUnknown()
        ? words.say(dossier.isOpen(held.question()) ? "key.open" : "key.unknown")
        : words.say(
            "key.known",
            phrases.values(held.question(), held.given().values()),
            evidence.restsOn(held, dossier));
  }

  /** The answer to a question with what it rests on, or that it is not known. */
  String answer(String question, Dossier dossier) {
    return dossier.risk().held().stream()
        .filter(held -> held.question().equals(question))
        .findFirst()
        .map(held -> answer(held, dossier))
        .orElseGet(() -> words.say("key.unknown"));
  }
}
