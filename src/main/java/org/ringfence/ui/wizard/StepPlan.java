package org.ringfence.ui.wizard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.ringfence.messages.Messages;
import org.ringfence.model.method.MethodSummary;
import org.ringfence.model.method.Question;
import org.ringfence.model.method.Wording;

/**
 * Lays out the steps from the method: a first pass of a few questions a page, then the rest by the
 * colleague who can answer, then the end.
 */
final class StepPlan {
  private static final String EQUIPMENT = "equipment";

  /** Those nearest to the equipment first; a colleague that is not named here comes after. */
  private static final List<String> NEAREST = List.of("facilities", "technician", "it");

  private final MethodSummary method;
  private final Wording wording;
  private final Messages words;

  StepPlan(MethodSummary method, Wording wording, Messages words) {
    this.method = method;
    this.wording = wording;
    this.words = words;
  }

  /** Every step, in order. */
  List<WizardStep> steps() {
    var steps = new ArrayList<>(firstPass());
    steps.add(
        closing(
            WizardStep.Part.FIRST_PASS,
            WizardStep.Kind.RESULT,
            "result",
            words.say("step.result")));
    steps.addAll(rest());
    steps.add(
        closing(
            WizardStep.Part.FINISH, WizardStep.Kind.REVIEW, "review", words.say("step.review")));
    steps.add(
        closing(WizardStep.Part.FINISH, WizardStep.Kind.SIGN_OFF, "sign", words.say("step.sign")));
    steps.add(
        closing(
            WizardStep.Part.FINISH, WizardStep.Kind.PAPERS, "papers", words.say("step.papers")));
    return List.copyOf(steps);
  }

  private List<WizardStep> firstPass() {
    var pages = new FirstPass(method).pages();
    var steps = new ArrayList<WizardStep>();
    for (var page : pages) {
      steps.add(page(page));
    }
    var before = pages.stream().takeWhile(this::isBeforeEquipment).count();
    steps.add((int) before, equipment());
    return steps;
  }

  private boolean isBeforeEquipment(FirstPass.Page page) {
    var order = method.questions().stream().map(Question::step).distinct().toList();
    return order.indexOf(page.subjects().getLast()) < order.indexOf(EQUIPMENT);
  }

  private WizardStep page(FirstPass.Page page) {
    var subjects =
        page.subjects().stream()
            .map(subject -> wording.label("step", subject))
            .collect(Collectors.joining(words.say("step.join")));
    var title =
        page.of() == 1 ? subjects : words.say("step.part", subjects, page.number(), page.of());
    var id = "first-" + page.subjects().getFirst() + "-" + page.number();
    return new WizardStep(
        id, WizardStep.Part.FIRST_PASS, WizardStep.Kind.QUESTIONS, title, ids(page.questions()));
  }

  private WizardStep equipment() {
    var title = wording.label("step", EQUIPMENT);
    return new WizardStep(
        EQUIPMENT, WizardStep.Part.FIRST_PASS, WizardStep.Kind.EQUIPMENT, title, List.of());
  }

  private List<WizardStep> rest() {
    var byColleague = new LinkedHashMap<String, List<Question>>();
    for (var colleague : NEAREST) {
      byColleague.put(colleague, new ArrayList<>());
    }
    for (var question : method.questions()) {
      if (!method.firstPass().contains(question.id())) {
        byColleague.computeIfAbsent(question.ask(), ask -> new ArrayList<>()).add(question);
      }
    }
    byColleague.values().removeIf(List::isEmpty);
    return byColleague.entrySet().stream()
        .map(group -> forColleague(group.getKey(), group.getValue()))
        .toList();
  }

  private WizardStep forColleague(String colleague, List<Question> questions) {
    var title = wording.label("colleague", colleague);
    return new WizardStep(
        "ask-" + colleague, WizardStep.Part.REST, WizardStep.Kind.QUESTIONS, title, ids(questions));
  }

  private static WizardStep closing(
      WizardStep.Part part, WizardStep.Kind kind, String id, String title) {
    return new WizardStep(id, part, kind, title, List.of());
  }

  private static List<String> ids(List<Question> questions) {
    return questions.stream().map(Question::id).toList();
  }
}
