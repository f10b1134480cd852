package org.ringfence.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ringfence.model.method.Method;
import org.ringfence.model.method.Method.Condition;
import org.ringfence.model.method.Method.Control;
import org.ringfence.model.method.Method.Line;
import org.ringfence.model.method.Method.Proof;
import org.ringfence.model.method.Method.Risk;
import org.ringfence.model.method.Method.Scale;
import org.ringfence.model.method.Method.Step;

/**
 * Which risks look at which question or fact, worked out once for a method.
 *
 * @param risks by subject
 */
record RisksBySubject(Map<String, List<Risk>> risks) {

  static RisksBySubject of(Method method) {
    var risks = new HashMap<String, List<Risk>>();
    for (var risk : method.risks()) {
      subjects(method, risk)
          .distinct()
          .forEach(subject -> risks.computeIfAbsent(subject, s -> new ArrayList<>()).add(risk));
    }
    return new RisksBySubject(Map.copyOf(risks));
  }

  /** The risks that look at a subject; none for one that no number uses. */
  List<Risk> lookingAt(String subject) {
    return risks.getOrDefault(subject, List.of());
  }

  private static Stream<String> subjects(Method method, Risk risk) {
    var proofs = risk.controls().stream().flatMap(c -> c.provenBy().stream()).map(Proof::question);
    var controls = risk.controls().stream().map(Control::question);
    return Stream.of(controls, proofs, conditions(method, risk).flatMap(RisksBySubject::named))
        .flatMap(subjects -> subjects);
  }

  private static Stream<Condition> conditions(Method method, Risk risk) {
    var scales =
        Stream.of(risk.likelihood(), risk.consequence(), risk.floor())
            .flatMap(RisksBySubject::steps)
            .map(Step::when);
    var rules =
        method.rules().stream()
            .filter(rule -> rule.risk().equals(risk.id()))
            .map(Method.Rule::when);
    return Stream.concat(Stream.of(method.closed()), Stream.concat(scales, rules));
  }

  private static Stream<Step> steps(Scale scale) {
    return Stream.of(scale.raise(), scale.add(), scale.set()).flatMap(List::stream);
  }

  private static Stream<String> named(Condition condition) {
    return Stream.concat(condition.all().stream(), condition.any().stream()).map(Line::subject);
  }
}
