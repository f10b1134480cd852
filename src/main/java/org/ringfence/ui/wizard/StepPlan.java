package org.ringfence.ui.wizard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.ringfence.messages.Messages;
import org.ringfence.model.method.MethodSummary;
import org.ringfence.model.method.Question;
import org.ringfence.model.method.Wording;

/**
 * Lays out the steps from the method: a first pass of one question a page, then the rest by what
 * they are about, then the end.
 */
final class StepPlan {
  private static final String EQUIPMENT = "equipment";

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
    var asked = method.firstPass().stream().map(this::question).toList();
    var steps = new ArrayList<WizardStep>();
    asked.forEach(question -> steps.add(alone(question)));
    var before = asked.stream().takeWhile(this::isBeforeEquipment).count();
    steps.add(
        (int) before,
        closing(
            WizardStep.Part.FIRST_PASS,
            WizardStep.Kind.EQUIPMENT,
            EQUIPMENT,
            wording.label("step", EQUIPMENT)));
    return steps;
  }

  private boolean isBeforeEquipment(Question question) {
    var order = method.questions().stream().map(Question::step).distinct().toList();
    return order.indexOf(question.step()) < order.indexOf(EQUIPMENT);
  }

  private WizardStep alone(Question question) {
    return new WizardStep(
        "first-" + question.id(),
        WizardStep.Part.FIRST_PASS,
        WizardStep.Kind.QUESTIONS,
        wording.title(question.id()),
        List.of(question.id()),
        Optional.empty());
  }

  private List<WizardStep> rest() {
    var bySubject = new LinkedHashMap<String, List<String>>();
    for (var question : method.questions()) {
      if (!method.firstPass().contains(question.id())) {
        bySubject.computeIfAbsent(question.step(), subject -> new ArrayList<>()).add(question.id());
      }
    }
    return bySubject.entrySet().stream()
        .map(group -> about(group.getKey(), group.getValue()))
        .toList();
  }

  private WizardStep about(String subject, List<String> questions) {
    return new WizardStep(
        "rest-" + subject,
        WizardStep.Part.REST,
        WizardStep.Kind.QUESTIONS,
        wording.label("step", subject),
        questions,
        Optional.of(Milestone.of(subject)));
  }

  private static WizardStep closing(
      WizardStep.Part part, WizardStep.Kind kind, String id, String title) {
    return new WizardStep(id, part, kind, title, List.of(), Optional.empty());
  }

  private Question question(String id) {
    return method.questions().stream()
        .filter(question -> question.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no question " + id));
  }
}
