package org.ringfence.scoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ringfence.model.evaluation.HeldAnswer;
import org.ringfence.model.installation.Facts;
import org.ringfence.model.method.Contradiction;

/**
 * Everything that a score depends on: the facts, the answers as held, and what contradicts what.
 *
 * @param facts those that are known
 * @param answers one for each question, in the method's order
 * @param contradictions those found, in the method's order
 */
record HeldRecord(
    Facts facts, Map<String, HeldAnswer> answers, List<Contradiction> contradictions) {

  static HeldRecord of(Facts facts, List<HeldAnswer> answers, List<Contradiction> contradictions) {
    return new HeldRecord(
        facts,
        answers.stream().collect(Collectors.toMap(HeldAnswer::question, Function.identity())),
        contradictions);
  }

  /** The answer as held; empty for an id that is no question. */
  Optional<HeldAnswer> answer(String question) {
    return Optional.ofNullable(answers.get(question));
  }
}
