package org.ringfence.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ringfence.model.evaluation.HeldAnswer;
import org.ringfence.model.installation.Facts;
import org.ringfence.model.installation.Value;
import org.ringfence.model.method.Contradiction;
import org.ringfence.model.method.Method;
import org.ringfence.model.method.Method.ContradictionRule;
import org.ringfence.model.method.Method.Line;

/** Finds the answers that can't all be true: method, "Contradictions". */
final class Contradictions {
  private final Method method;

  Contradictions(Method method) {
    this.method = method;
  }

  /** The answers with those denied that a contradiction denies, and every contradiction found. */
  HeldRecord look(Facts facts, List<HeldAnswer> answers, Set<String> reconciled) {
    var held =
        answers.stream().collect(Collectors.toMap(HeldAnswer::question, Function.identity()));
    var conditions = new Conditions(subject -> value(facts, held, subject), false);
    var found = new ArrayList<Contradiction>();
    for (var rule : method.contradictions()) {
      if (conditions.holds(rule.when())) {
        found.add(contradiction(rule, held, conditions, reconciled));
      }
    }
    var denied = answers.stream().map(answer -> denied(answer, found)).toList();
    return HeldRecord.of(facts, denied, List.copyOf(found));
  }

  private static Optional<Value> value(Facts facts, Map<String, HeldAnswer> held, String subject) {
    return Optional.ofNullable(held.get(subject))
        .filter(answer -> !answer.isUnknown())
        .<Value>map(answer -> new Value.Words(answer.values()))
        .or(() -> facts.get(subject));
  }

  private static Contradiction contradiction(
      ContradictionRule rule,
      Map<String, HeldAnswer> held,
      Conditions conditions,
      Set<String> reconciled) {
    var subjects =
        Stream.concat(rule.when().all().stream(), rule.when().any().stream())
            .filter(conditions::holds)
            .map(Line::subject)
            .toList();
    List<String> denied =
        isDenied(rule.denies(), subjects, held) ? List.of(rule.denies()) : List.of();
    return new Contradiction(rule.id(), subjects, denied, reconciled.contains(rule.id()));
  }

  /** Hearsay does not undo an inspection: another answer has to be held at least as firmly. */
  private static boolean isDenied(
      String question, List<String> subjects, Map<String, HeldAnswer> held) {
    var denied = Optional.ofNullable(held.get(question)).filter(answer -> !answer.isUnknown());
    return denied.isPresent()
        && subjects.stream()
            .filter(subject -> !subject.equals(question))
            .map(subject -> Optional.ofNullable(held.get(subject)))
            .flatMap(Optional::stream)
            .anyMatch(other -> other.basis().isAtLeast(denied.get().basis()));
  }

  private static HeldAnswer denied(HeldAnswer answer, List<Contradiction> found) {
    var by =
        found.stream()
            .filter(contradiction -> contradiction.denied().contains(answer.question()))
            .map(Contradiction::id)
            .toList();
    return new HeldAnswer(
        answer.question(), answer.given(), answer.values(), answer.basis(), answer.reason(), by);
  }
}
