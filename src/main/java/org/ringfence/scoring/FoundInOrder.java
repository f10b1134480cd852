package org.ringfence.scoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ringfence.model.evaluation.HeldAnswer;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.Assessment;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.installation.Equipment;
import org.ringfence.model.installation.Facts;
import org.ringfence.model.installation.Value;
import org.ringfence.model.method.Method;
import org.ringfence.model.method.Question;

/**
 * An assessment as it would be if somebody looked on its day and found some of it in order: what is
 * said is inspected then, and what is not known is what the method takes for the best of it.
 */
final class FoundInOrder {
  private static final String ASSUMED = "what if";

  private final Method method;

  FoundInOrder(Method method) {
    this.method = method;
  }

  /**
   * The assessment with these subjects in order; every other answer stays as it was given.
   *
   * @param held every answer as it counts, before any contradiction denies it
   * @param known the facts of its equipment
   * @param subjects ids of questions and facts
   */
  Assessment of(Assessment from, List<HeldAnswer> held, Facts known, Set<String> subjects) {
    var answers = new HashMap<>(from.answers());
    held.stream()
        .filter(one -> subjects.contains(one.question()))
        .filter(one -> !one.basis().isAtLeast(Basis.INSPECTED))
        .forEach(one -> answers.put(one.question(), inspected(one, from)));
    return new Assessment(
        from.id(),
        from.assessedOn(),
        from.site(),
        from.installation(),
        equipment(from.equipment(), known, subjects),
        answers,
        from.reconciled());
  }

  private Answer inspected(HeldAnswer held, Assessment from) {
    var best = method.question(held.question()).map(Question::best).orElseThrow();
    var values = held.isUnknown() ? List.of(best) : held.values();
    return new Answer(
        values, Basis.INSPECTED, ASSUMED, Optional.of(from.assessedOn()), ASSUMED, "");
  }

  /** Devices give no fact that they don't show, so that facts stand in their place. */
  private Equipment equipment(Equipment from, Facts known, Set<String> subjects) {
    var facts = new HashMap<>(known.known());
    method.facts().stream()
        .filter(fact -> subjects.contains(fact.id()))
        .forEach(fact -> facts.putIfAbsent(fact.id(), best(fact)));
    return Map.copyOf(facts).equals(known.known()) ? from : new Equipment.Known(new Facts(facts));
  }

  private static Value best(Method.Fact fact) {
    return fact.number() ? new Value.Count(Integer.parseInt(fact.best())) : Value.word(fact.best());
  }
}
