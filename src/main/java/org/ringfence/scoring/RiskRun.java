package org.ringfence.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ringfence.model.evaluation.Consequence;
import org.ringfence.model.evaluation.ControlEffect;
import org.ringfence.model.evaluation.Likelihood;
import org.ringfence.model.evaluation.RiskScore;
import org.ringfence.model.evaluation.RuleEffect;
import org.ringfence.model.evaluation.StepEffect;
import org.ringfence.model.evaluation.StepEffect.Part;
import org.ringfence.model.evaluation.ViewOfRisk;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.method.Method;
import org.ringfence.model.method.Method.Control;
import org.ringfence.model.method.Method.Proof;
import org.ringfence.model.method.Method.Risk;

/** Scores one risk over one set of values: method, "One risk in one view". */
final class RiskRun {
  /** Eighths of a likelihood point in a point. */
  static final int EIGHTHS = 8;

  /** Quarters of a control's weight in the whole of it. */
  private static final int QUARTERS = 4;

  private final Method method;
  private final Map<String, ScenarioValue> values;
  private final Conditions conditions;

  private RiskRun(Method method, Map<String, ScenarioValue> values, boolean records) {
    this.method = method;
    this.values = values;
    this.conditions =
        new Conditions(
            subject -> Optional.ofNullable(values.get(subject)).map(ScenarioValue::inConditions),
            records);
  }

  /** A run that records what each condition saw. */
  static RiskRun explained(Method method, Map<String, ScenarioValue> values) {
    return new RiskRun(method, values, true);
  }

  /** A run for its numbers alone. */
  static RiskRun plain(Method method, Map<String, ScenarioValue> values) {
    return new RiskRun(method, values, false);
  }

  /** Whether the installation is gone, over these values. */
  boolean isClosed() {
    return conditions.holds(method.closed());
  }

  ViewOfRisk score(Risk risk) {
    var steps = new ArrayList<StepEffect>();
    var before = ScaleRun.points(Part.LIKELIHOOD, risk.likelihood(), conditions, steps);
    var consequence = ScaleRun.points(Part.CONSEQUENCE, risk.consequence(), conditions, steps);
    var floor = Math.min(ScaleRun.points(Part.FLOOR, risk.floor(), conditions, steps), before);
    var controls = risk.controls().stream().map(this::effect).toList();
    var reduction = controls.stream().mapToInt(ControlEffect::eighths).sum();
    var rest = Math.ceilDiv(before * EIGHTHS - reduction, EIGHTHS);
    var likelihood = Math.max(1, Math.max(floor, rest));
    var rules = new ArrayList<RuleEffect>();
    var lifted = rules(risk, likelihood * consequence, rules);
    return new ViewOfRisk(
        new RiskScore(
            new Likelihood(likelihood), new Consequence(consequence), isClosed() ? 0 : lifted),
        new Likelihood(before),
        new Likelihood(floor),
        reduction,
        steps,
        controls,
        rules);
  }

  private int rules(Risk risk, int product, List<RuleEffect> found) {
    var score = product;
    for (var rule : method.rules()) {
      if (rule.risk().equals(risk.id()) && conditions.holds(rule.when())) {
        found.add(
            new RuleEffect(
                rule.id(), rule.atLeast(), score < rule.atLeast(), conditions.seen(rule.when())));
        score = Math.max(score, rule.atLeast());
      }
    }
    return score;
  }

  private ControlEffect effect(Control control) {
    var viewed = viewed(control.question());
    var proof = control.provenBy().map(p -> proof(p, viewed.basis()));
    var effect = proof.orElse(ControlEffect.Proof.NOT_NEEDED);
    var limited =
        effect == ControlEffect.Proof.LIMITED && viewed.basis().isAtLeast(Basis.DOCUMENTED);
    var basis = limited ? Basis.DOCUMENTED : viewed.basis();
    var weight = effect == ControlEffect.Proof.VOID ? 0 : weight(control, viewed.words());
    var share = share(basis);
    var most = control.weights().values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return new ControlEffect(
        control.question(),
        viewed.words(),
        basis,
        weight,
        share,
        weight * share / QUARTERS,
        most,
        effect);
  }

  /** The least of what several values are worth, so that one weak value is not hidden by others. */
  private static int weight(Control control, List<String> words) {
    return words.stream().mapToInt(word -> control.weights().getOrDefault(word, 0)).min().orElse(0);
  }

  private ControlEffect.Proof proof(Proof proof, Basis control) {
    var search = viewed(proof.question());
    if (search.words().contains(proof.voids()) && search.basis().isAtLeast(control)) {
      return ControlEffect.Proof.VOID;
    }
    var proven =
        search.words().contains(proof.value()) && search.basis().isAtLeast(Basis.INSPECTED);
    return proven ? ControlEffect.Proof.PROVEN : ControlEffect.Proof.LIMITED;
  }

  private int share(Basis basis) {
    return Optional.ofNullable(method.shares().get(basis)).orElse(0);
  }

  private ScenarioValue viewed(String question) {
    return Optional.ofNullable(values.get(question))
        .orElseThrow(() -> new IllegalArgumentException("the method has no question " + question));
  }
}
