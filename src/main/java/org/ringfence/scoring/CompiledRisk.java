package org.ringfence.scoring;

import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ringfence.model.evaluation.StepEffect.Part;
import org.ringfence.model.method.Method;
import org.ringfence.model.method.Method.Risk;

/** One risk as numbers: method, "One risk in one view". */
final class CompiledRisk {
  private final String id;
  private final boolean headline;
  private final CompiledScale likelihood;
  private final CompiledScale consequence;
  private final CompiledScale floor;
  private final CompiledControl[] controls;
  private final Lift[] rules;

  CompiledRisk(Risk risk, Method method, Map<String, Integer> subjects, ValueBits[] symbols) {
    this.id = risk.id();
    this.headline = method.headline().contains(id);
    this.likelihood = CompiledScale.of(Part.LIKELIHOOD, risk.likelihood(), subjects, symbols);
    this.consequence = CompiledScale.of(Part.CONSEQUENCE, risk.consequence(), subjects, symbols);
    this.floor = CompiledScale.of(Part.FLOOR, risk.floor(), subjects, symbols);
    this.controls =
        risk.controls().stream()
            .map(control -> new CompiledControl(control, method, subjects, symbols))
            .toArray(CompiledControl[]::new);
    this.rules =
        method.rules().stream()
            .filter(rule -> rule.risk().equals(id))
            .map(
                rule ->
                    new Lift(
                        rule.id(),
                        rule.atLeast(),
                        CompiledCondition.of(rule.when(), subjects, symbols)))
            .toArray(Lift[]::new);
  }

  String id() {
    return id;
  }

  /** Whether the risk is one of those behind the headline. */
  boolean isHeadline() {
    return headline;
  }

  /** What it comes to, as if the installation were there. */
  RiskPoints points(CompiledView view, Trace trace) {
    var before = likelihood.points(view, trace);
    var times = consequence.points(view, trace);
    var least = Math.min(floor.points(view, trace), before);
    var reduction = 0;
    for (var control : controls) {
      reduction += control.eighths(view);
    }
    trace.controls(controls, view);
    var points = new RiskPoints(before, least, reduction, times, 0);
    var score = points.product();
    for (var rule : rules) {
      trace.rule(rule, view, score);
      if (rule.lifts(score) && rule.when().holds(view)) {
        score = rule.atLeast();
      }
    }
    return points.withScore(score);
  }

  /** The places of the questions and facts that it looks at. */
  IntStream subjects() {
    return IntStream.concat(
        Stream.of(likelihood, consequence, floor).flatMapToInt(CompiledScale::subjects),
        IntStream.concat(
            Stream.of(controls).flatMapToInt(CompiledControl::subjects),
            Stream.of(rules).flatMapToInt(rule -> rule.when().subjects())));
  }

  /** What a rule lifts a score to. */
  record Lift(String id, int atLeast, CompiledCondition when) {
    /** Whether a score is below that. */
    boolean lifts(int score) {
      return score < atLeast;
    }
  }
}
