package org.ringfence.assessment.checklist;

import java.util.ArrayList;
import java.util.List;
import org.ringfence.model.checklist.ChecklistTag.Part;
import org.ringfence.model.checklist.FilledChecklist;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.method.Question;

/**
 * The answers that a sheet gives. They count as inspected where it says who looked and when, an air
 * gap only where each point of the test is filled; what is only stated by it takes the place of
 * nothing that is better known.
 */
final class ProposedAnswers {
  private final ChecklistWords words;
  private final AirGapTest test;
  private final Visit visit;
  private final String ref;
  private final List<ChecklistPlan.Proposed> answers = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();
  private final List<String> left = new ArrayList<>();

  ProposedAnswers(ChecklistWords words, AirGapTest test, Visit visit, String ref) {
    this.words = words;
    this.test = test;
    this.visit = visit;
    this.ref = ref;
  }

  /** Those to take, in the order of the questions. */
  List<ChecklistPlan.Proposed> answers() {
    return answers;
  }

  /** What they would change. */
  List<String> lines() {
    return lines;
  }

  /** What is not taken. */
  List<String> left() {
    return left;
  }

  void propose(Dossier dossier, FilledChecklist sheet, List<Question> questions) {
    for (var question : questions) {
      var ticked = sheet.ticked(Part.TICK, question.id());
      var found = sheet.text(Part.FOUND, question.id());
      if (!ticked.isEmpty()) {
        propose(dossier.assessment().answer(question.id()), question, ticked, found);
      } else if (!found.isBlank()) {
        left.add(words.say("left.no-box", words.title(question.id()), found));
      }
    }
  }

  private void propose(Answer now, Question question, List<String> ticked, String found) {
    var id = question.id();
    var basis = basis(id, ticked);
    if (basis == Basis.STATED && isBetterKnown(now)) {
      left.add(words.say("left.better", words.title(id), words.values(id, now.values())));
      return;
    }
    var answer =
        new Answer(
            question.values().stream().filter(ticked::contains).toList(),
            basis,
            visit.name(),
            visit.day(),
            ref,
            found.isBlank() && now.values().equals(ticked) ? now.note() : found);
    answers.add(new ChecklistPlan.Proposed(id, answer));
    lines.add(
        words.say(
            basis == Basis.INSPECTED ? "line.inspected" : "line.stated",
            words.title(id),
            now.values().isEmpty() ? words.say("not-known") : words.known(id, now),
            words.values(id, ticked)));
    if (basis == Basis.STATED && visit.isSigned()) {
      left.add(words.say("left.gap", words.numbers(test.open())));
    }
  }

  private Basis basis(String question, List<String> ticked) {
    var isGap = question.equals(AirGapTest.QUESTION) && ticked.contains(AirGapTest.AIR_GAP);
    return visit.isSigned() && !(isGap && !test.open().isEmpty()) ? Basis.INSPECTED : Basis.STATED;
  }

  private static boolean isBetterKnown(Answer now) {
    return now.isKnown() && now.basis().isAtLeast(Basis.DOCUMENTED);
  }
}
