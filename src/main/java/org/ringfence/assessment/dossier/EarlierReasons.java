package org.ringfence.assessment.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ringfence.model.evaluation.AssessedRisk;
import org.ringfence.model.evaluation.ControlEffect;
import org.ringfence.model.evaluation.HeldAnswer;
import org.ringfence.model.evaluation.RiskResult;
import org.ringfence.model.evaluation.StepEffect;
import org.ringfence.model.evaluation.StepEffect.Action;
import org.ringfence.model.evaluation.StepEffect.Part;
import org.ringfence.model.evaluation.StepEffect.Seen;
import org.ringfence.model.evaluation.ViewOfRisk;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.method.Wording;

/** Says what the program of the method 2026.1 gave as reasons; it never changes. */
final class EarlierReasons {
  private static final int MOST = 6;
  private static final int WEIGHT_OF_RULE = 100;
  private static final int EIGHTHS = 8;
  private static final String UNKNOWN = "unknown";

  private final Wording words;
  private final AssessmentPhrases phrases;

  EarlierReasons(Wording words, AssessmentPhrases phrases) {
    this.words = words;
    this.phrases = phrases;
  }

  private record Reason(int weight, String text) {}

  /** At most six sentences about the first risk that drives the headline. */
  List<String> of(AssessedRisk risk) {
    var driver =
        risk.headline().drivers().stream()
            .findFirst()
            .flatMap(id -> risk.risks().stream().filter(r -> r.risk().equals(id)).findFirst());
    return driver.map(RiskResult::residual).map(view -> of(risk, view)).orElse(List.of());
  }

  private List<String> of(AssessedRisk risk, ViewOfRisk view) {
    var reasons = new ArrayList<Reason>();
    for (var rule : view.rules()) {
      var term = words.term("rule", rule.rule());
      reasons.add(
          new Reason(WEIGHT_OF_RULE, phrases.say("reason.rule", term.label(), term.meaning())));
    }
    view.steps().forEach(step -> step(step, risk).ifPresent(reasons::add));
    var held = risk.held().stream().collect(Collectors.toMap(HeldAnswer::question, one -> one));
    view.controls().forEach(control -> control(control, held).ifPresent(reasons::add));
    return reasons.stream()
        .sorted(Comparator.comparingInt(Reason::weight).reversed())
        .limit(MOST)
        .map(Reason::text)
        .toList();
  }

  private Optional<Reason> step(StepEffect step, AssessedRisk risk) {
    var raised = step.after() - step.before();
    if (raised <= 0 || step.part() == Part.FLOOR) {
      return Optional.empty();
    }
    var scale = step.part() == Part.LIKELIHOOD ? "likelihood" : "consequence";
    var key = (step.action() == Action.ADD ? "reason.add." : "reason.raise.") + scale;
    return step.seen().stream()
        .filter(Seen::holds)
        .findFirst()
        .map(
            seen -> phrases.say(key, words.title(seen.subject()), value(seen, risk), step.amount()))
        .map(text -> new Reason(raised * EIGHTHS, text));
  }

  /** What a stand-in says is not what anybody found, and must not read like it. */
  private String value(Seen seen, AssessedRisk risk) {
    var label = values(seen.subject(), List.of(seen.value().split(",", -1)));
    var isNotKnown = seen.value().equals(UNKNOWN) && !isAnswered(seen.subject(), risk);
    return risk.isStandIn(seen) && !isNotKnown ? phrases.say("reason.stand-in", label) : label;
  }

  /** Somebody has answered, though not on a basis that is strong enough. */
  private static boolean isAnswered(String subject, AssessedRisk risk) {
    return risk.held().stream()
        .anyMatch(answer -> answer.question().equals(subject) && !answer.isUnknown());
  }

  private String values(String subject, List<String> values) {
    return values.stream()
        .map(value -> words.valueLabel(subject, value))
        .collect(Collectors.joining(", "));
  }

  private Optional<Reason> control(ControlEffect control, Map<String, HeldAnswer> held) {
    var lost = control.fullWeight() - control.eighths();
    var answer = Optional.ofNullable(held.get(control.question()));
    if (lost <= 0 || answer.isEmpty()) {
      return Optional.empty();
    }
    var title = words.title(control.question());
    var values = values(control.question(), answer.get().values());
    return key(control, answer.get()).map(key -> new Reason(lost, phrases.say(key, title, values)));
  }

  private static Optional<String> key(ControlEffect control, HeldAnswer answer) {
    if (answer.isDenied()) {
      return Optional.of("reason.control.denied");
    }
    if (answer.isUnknown()) {
      return Optional.of("reason.control.unknown");
    }
    if (control.proof() == ControlEffect.Proof.VOID) {
      return Optional.of("reason.control.void");
    }
    if (control.weight() == 0) {
      return Optional.of("reason.control.absent");
    }
    if (answer.reason() == HeldAnswer.Reason.AGED) {
      return Optional.of("reason.control.aged");
    }
    if (answer.basis() == Basis.STATED) {
      return Optional.of("reason.control.quarter");
    }
    if (answer.basis() == Basis.DOCUMENTED) {
      return Optional.of("reason.control.half");
    }
    return control.proof() == ControlEffect.Proof.LIMITED
        ? Optional.of("reason.control.limited")
        : Optional.empty();
  }
}
