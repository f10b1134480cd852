package org.ringfence.assessment;

import org.ringfence.catalogue.Method;
import org.ringfence.model.MethodTables;

/** Hands the catalogue's method on to papers that work scores out by formulas of their own. */
final class MethodTableMaker {
  private MethodTableMaker() {}

  static MethodTables of(Method method) {
    return new MethodTables(
        method.shares(),
        method.headline(),
        method.facts().stream().map(MethodTableMaker::fact).toList(),
        method.risks().stream().map(MethodTableMaker::risk).toList(),
        method.rules().stream()
            .map(
                rule ->
                    new MethodTables.Rule(
                        rule.id(), rule.risk(), rule.atLeast(), condition(rule.when())))
            .toList(),
        condition(method.closed()),
        method.contradictions().stream()
            .map(
                rule -> new MethodTables.Conflict(rule.id(), condition(rule.when()), rule.denies()))
            .toList());
  }

  private static MethodTables.Fact fact(Method.Fact fact) {
    return new MethodTables.Fact(
        fact.id(), fact.number(), fact.values(), fact.unknown(), fact.best(), fact.worst());
  }

  private static MethodTables.Risk risk(Method.Risk risk) {
    return new MethodTables.Risk(
        risk.id(),
        scale(risk.likelihood()),
        scale(risk.consequence()),
        scale(risk.floor()),
        risk.controls().stream().map(MethodTableMaker::control).toList());
  }

  private static MethodTables.Scale scale(Method.Scale scale) {
    return new MethodTables.Scale(
        scale.start(),
        scale.raise().stream().map(MethodTableMaker::step).toList(),
        scale.add().stream().map(MethodTableMaker::step).toList(),
        scale.set().stream().map(MethodTableMaker::step).toList());
  }

  private static MethodTables.Step step(Method.Step step) {
    return new MethodTables.Step(step.points(), condition(step.when()));
  }

  private static MethodTables.Condition condition(Method.Condition condition) {
    return new MethodTables.Condition(
        condition.all().stream().map(MethodTableMaker::line).toList(),
        condition.any().stream().map(MethodTableMaker::line).toList());
  }

  private static MethodTables.Line line(Method.Line line) {
    return new MethodTables.Line(line.subject(), line.wanted(), line.atLeast());
  }

  private static MethodTables.Control control(Method.Control control) {
    return new MethodTables.Control(
        control.question(),
        control.weights(),
        control
            .provenBy()
            .map(proof -> new MethodTables.Proof(proof.question(), proof.value(), proof.voids())));
  }
}
