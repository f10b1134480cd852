package org.ringfence.report.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ringfence.model.evaluation.AssessedRisk;
import org.ringfence.model.evaluation.ControlEffect;
import org.ringfence.model.evaluation.HeldAnswer;
import org.ringfence.model.evaluation.StepEffect;
import org.ringfence.model.evaluation.ViewOfRisk;
import org.ringfence.report.text.PaperPhrases;
import org.ringfence.report.text.PaperWords;
import org.ringfence.report.word.PaperTable;
import org.ringfence.report.word.TableCell;

/** The controls and the conditions of one risk as tables. */
final class FactorTables {
  private final PaperPhrases phrases;
  private final PaperWords words;

  FactorTables(PaperPhrases phrases) {
    this.phrases = phrases;
    this.words = phrases.words();
  }

  /** A row for each control: what is known of it, on what basis, and what that earns. */
  PaperTable controls(String risk, ViewOfRisk view, Map<String, HeldAnswer> held) {
    return new PaperTable(
        words.say("controls.title", risk),
        words.say("controls.description", risk),
        List.of(
            new PaperTable.Column(words.say("controls.control"), 3_400),
            new PaperTable.Column(words.say("controls.answer"), 4_270),
            new PaperTable.Column(words.say("controls.basis"), 2_900),
            new PaperTable.Column(words.say("controls.weight"), 1_300),
            new PaperTable.Column(words.say("controls.share"), 1_350),
            new PaperTable.Column(words.say("controls.earned"), 1_350)),
        view.controls().stream()
            .map(control -> control(control, Optional.ofNullable(held.get(control.question()))))
            .toList());
  }

  /** A row for each condition that moved likelihood, consequence or floor. */
  PaperTable steps(String risk, ViewOfRisk view, AssessedRisk of) {
    return new PaperTable(
        words.say("steps.title", risk),
        words.say("steps.description", risk),
        List.of(
            new PaperTable.Column(words.say("steps.part"), 2_300),
            new PaperTable.Column(words.say("steps.because"), 7_870),
            new PaperTable.Column(words.say("steps.effect"), 2_400),
            new PaperTable.Column(words.say("steps.after"), 2_000)),
        view.steps().stream().filter(FactorTables::counts).map(step -> step(step, of)).toList());
  }

  private List<TableCell> control(ControlEffect control, Optional<HeldAnswer> held) {
    return List.of(
        TableCell.strong(phrases.wording().title(control.question())),
        TableCell.of(answer(control, held)),
        TableCell.lines(basis(control, held)),
        TableCell.of(words.say("controls.of", control.weight(), control.fullWeight())),
        TableCell.of(words.say("controls.quarters", control.share())),
        TableCell.of(control.eighths()));
  }

  private String answer(ControlEffect control, Optional<HeldAnswer> held) {
    var counted = phrases.values(control.question(), control.values());
    var unknown = held.map(answer -> answer.isUnknown() || answer.isDenied()).orElse(true);
    return unknown && !control.values().contains("unknown") && !control.values().isEmpty()
        ? words.say("controls.counted-as", counted)
        : counted;
  }

  private List<String> basis(ControlEffect control, Optional<HeldAnswer> held) {
    var lines = new ArrayList<String>();
    lines.add(held.map(phrases::held).orElseGet(() -> phrases.basis(control.basis())));
    if (changes(control, held)) {
      lines.add(
          words.say(
              "controls.proof",
              phrases.basis(control.basis()),
              words.choice("proof", control.proof())));
    }
    return lines;
  }

  private static boolean changes(ControlEffect control, Optional<HeldAnswer> held) {
    return switch (control.proof()) {
      case NOT_NEEDED, PROVEN -> false;
      case LIMITED ->
          held.map(answer -> !answer.isDenied() && answer.basis() != control.basis()).orElse(false);
      case VOID -> true;
    };
  }

  private static boolean counts(StepEffect step) {
    return step.action() == StepEffect.Action.START
        || (step.holds() && step.before() != step.after());
  }

  private List<TableCell> step(StepEffect step, AssessedRisk of) {
    return List.of(
        TableCell.strong(words.choice("part", step.part())),
        step.seen().isEmpty()
            ? TableCell.of(words.say("steps.start"))
            : TableCell.lines(
                step.seen().stream()
                    .filter(StepEffect.Seen::holds)
                    .map(seen -> seen(seen, of))
                    .toList()),
        TableCell.of(words.say(effectKey(step.action()), step.amount())),
        TableCell.of(step.after()));
  }

  /** What a stand-in says is not what anybody found, and must not read like it. */
  private String seen(StepEffect.Seen seen, AssessedRisk of) {
    return words.say(
        seenKey(seen, of),
        phrases.wording().title(seen.subject()),
        phrases.joinedValues(seen.subject(), seen.value()));
  }

  private static String seenKey(StepEffect.Seen seen, AssessedRisk of) {
    if (!of.isStandIn(seen)) {
      return "steps.seen";
    }
    if (!seen.value().equals("unknown")) {
      return "steps.stand-in";
    }
    return of.isAnswered(seen.subject()) ? "steps.stand-in.not-known" : "steps.seen";
  }

  private static String effectKey(StepEffect.Action action) {
    return switch (action) {
      case START -> "steps.starts";
      case RAISE -> "steps.raises";
      case ADD -> "steps.adds";
      case SET -> "steps.sets";
    };
  }
}
