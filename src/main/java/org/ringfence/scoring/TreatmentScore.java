package org.ringfence.scoring;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ringfence.catalogue.Method;
import org.ringfence.model.Answer;
import org.ringfence.model.Basis;
import org.ringfence.model.Facts;
import org.ringfence.model.HeldAnswer;
import org.ringfence.model.HeldAnswer.Reason;
import org.ringfence.model.Question;
import org.ringfence.model.Treatment;
import org.ringfence.model.Value;

/** Scores an installation as it would be once something has been done about it. */
public final class TreatmentScore {
  private final Method method;
  private final FastScorer scorer;

  /** Scores by this method. */
  public TreatmentScore(Method method, FastScorer scorer) {
    this.method = method;
    this.scorer = scorer;
  }

  /**
   * The band of the headline that is left.
   *
   * @param facts those that are known today
   * @param answers one for each question, as held today, before any contradiction denies it
   * @param reconciled ids of the contradictions that somebody has explained
   */
  public String bandAfter(
      Treatment treatment, Facts facts, List<HeldAnswer> answers, Set<String> reconciled) {
    var numbers =
        scorer
            .state(
                after(treatment, facts),
                answers.stream().map(answer -> after(treatment, answer)).toList(),
                reconciled)
            .numbers();
    var bands = numbers.headline().bands();
    return treatment.attainable() ? bands.attainable() : bands.residual();
  }

  private static Facts after(Treatment treatment, Facts facts) {
    var changed = new HashMap<>(facts.known());
    treatment.facts().forEach((fact, value) -> changed.put(fact, Value.word(value)));
    return new Facts(changed);
  }

  private HeldAnswer after(Treatment treatment, HeldAnswer answer) {
    return Optional.ofNullable(treatment.answers().get(answer.question()))
        .flatMap(
            value ->
                method.question(answer.question()).map(question -> after(question, answer, value)))
        .orElse(answer);
  }

  private HeldAnswer after(Question question, HeldAnswer answer, String value) {
    var values = isAsGood(question, answer, value) ? answer.values() : List.of(value);
    return new HeldAnswer(
        answer.question(), Answer.UNKNOWN, values, Basis.INSPECTED, Reason.AS_GIVEN, List.of());
  }

  /** Values of a question stand from the most reassuring on, unless their weights say otherwise. */
  private boolean isAsGood(Question question, HeldAnswer answer, String value) {
    var wanted = question.values().indexOf(value);
    return question.isReassuring(answer.values())
        && answer.values().stream()
            .allMatch(
                each ->
                    question.values().indexOf(each) <= wanted
                        || weighsAsMuch(question.id(), each, value));
  }

  private boolean weighsAsMuch(String question, String value, String other) {
    var controls =
        method.risks().stream()
            .flatMap(risk -> risk.controls().stream())
            .filter(control -> control.question().equals(question))
            .toList();
    return !controls.isEmpty()
        && controls.stream()
            .allMatch(
                control ->
                    control.weights().getOrDefault(value, 0)
                        >= control.weights().getOrDefault(other, 0));
  }
}
