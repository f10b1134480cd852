package org.ringfence.assessment.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ringfence.model.evaluation.AssessedRisk;
import org.ringfence.model.evaluation.ControlEffect;
import org.ringfence.model.evaluation.DeviceFinding;
import org.ringfence.model.evaluation.HeldAnswer;
import org.ringfence.model.evaluation.RiskResult;
import org.ringfence.model.evaluation.StepEffect;
import org.ringfence.model.evaluation.StepEffect.Action;
import org.ringfence.model.evaluation.StepEffect.Part;
import org.ringfence.model.evaluation.StepEffect.Seen;
import org.ringfence.model.evaluation.ViewOfRisk;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.method.Maker;
import org.ringfence.model.method.Wording;

/** Says what makes a score what it is, weightiest first. */
public final class ScoreReasons {
  /** Classes of makers that are named before anything else. */
  private static final Set<String> OF_CONCERN = Set.of("A", "B");

  private static final int MOST = 6;
  private static final int WEIGHT_OF_RULE = 100;
  private static final int EIGHTHS = 8;
  private static final String UNKNOWN = "unknown";

  private final Wording words;
  private final AssessmentPhrases phrases;
  private final UnknownMakers unknownMakers;

  public ScoreReasons(Wording words, AssessmentPhrases phrases) {
    this.words = words;
    this.phrases = phrases;
    this.unknownMakers = new UnknownMakers(phrases);
  }

  private record Reason(int weight, String text) {}

  /**
   * Each maker of concern by its name and class, whatever risk leads, whose maker nobody knows, and
   * then why that leads.
   */
  public List<String> of(AssessedRisk risk, List<DeviceFinding> devices) {
    return Stream.of(makers(devices), unknownMakers.sentence(devices).stream(), of(risk).stream())
        .flatMap(said -> said)
        .toList();
  }

  /** The same as version 0.2.0 said it, which said nothing of a maker whom nobody knows. */
  List<String> earlier(AssessedRisk risk, List<DeviceFinding> devices) {
    return Stream.concat(makers(devices), of(risk).stream()).toList();
  }

  private Stream<String> makers(List<DeviceFinding> devices) {
    return devices.stream()
        .filter(found -> found.device().status().isThere())
        .flatMap(found -> found.finding().makers().stream())
        .distinct()
        .filter(maker -> OF_CONCERN.contains(maker.jurisdictionClass()))
        .map(
            maker ->
                phrases.say(
                    "reason.maker",
                    maker.name(),
                    words.valueLabel(Maker.CLASS_FACT, maker.jurisdictionClass())));
  }

  /** At most six sentences about the first risk that drives the headline. */
  public List<String> of(AssessedRisk risk) {
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
    if (!risk.isStandIn(seen)) {
      return label;
    }
    if (!seen.value().equals(UNKNOWN)) {
      return phrases.say("reason.stand-in", label);
    }
    return risk.isAnswered(seen.subject()) ? answeredInVain(label) : label;
  }

  /** The words of the method 2026.1 said this as they said it of any other stand-in. */
  private String answeredInVain(String label) {
    return phrases
        .find("reason.stand-in.not-known")
        .orElseGet(() -> phrases.say("reason.stand-in", label));
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
