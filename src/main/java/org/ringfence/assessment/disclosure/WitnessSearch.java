package org.ringfence.assessment.disclosure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ringfence.model.evaluation.HeldAnswer;
import org.ringfence.model.method.Question;

/**
 * Looks for other answers of one installation with which all that is published would be the same:
 * first with one answer changed, then with two, as far as its budget goes.
 */
final class WitnessSearch {
  /** How many pairs of changed answers are tried for one installation. */
  private static final int PAIRS = 400;

  private final DisclosureCandidate truth;
  private final List<Question> withheld;
  private final Map<String, HeldAnswer> answers;
  private final boolean accepted;
  private final Map<HeldAnswer, WitnessSearch> neighbours = new HashMap<>();
  private int pairsLeft = PAIRS;

  /**
   * A search around an installation.
   *
   * @param truth as it is
   * @param withheld the questions whose answers are withheld
   * @param answers by question id
   * @param accepted whether it is published that somebody accepted the risk
   */
  WitnessSearch(
      DisclosureCandidate truth,
      List<Question> withheld,
      Map<String, HeldAnswer> answers,
      boolean accepted) {
    this.truth = truth;
    this.withheld = withheld;
    this.answers = answers;
    this.accepted = accepted;
  }

  /** Whether each withheld answer could be another one, for whoever sees as much as this. */
  boolean leavesOpen(Publication publication) {
    for (var question : withheld) {
      if (!hasWitness(question, publication)) {
        return false;
      }
    }
    return true;
  }

  private boolean hasWitness(Question question, Publication publication) {
    for (var other : others(question)) {
      var world = neighbour(other);
      if (world.looksLike(this, publication)) {
        return true;
      }
    }
    return hasWitnessTogether(question, publication);
  }

  private boolean hasWitnessTogether(Question question, Publication publication) {
    for (var second : withheld) {
      if (!second.equals(question)) {
        for (var one : others(question)) {
          for (var other : others(second)) {
            if (pairsLeft-- <= 0) {
              return false;
            }
            var world = neighbour(one).neighbour(other);
            if (world.looksLike(this, publication)) {
              return true;
            }
          }
        }
      }
    }
    return false;
  }

  private boolean looksLike(WitnessSearch other, Publication publication) {
    return truth.looksLike(other.truth, publication, accepted);
  }

  private List<HeldAnswer> others(Question question) {
    return Optional.ofNullable(answers.get(question.id()))
        .map(held -> OtherHeld.of(question, held))
        .orElse(List.of());
  }

  private WitnessSearch neighbour(HeldAnswer other) {
    return neighbours.computeIfAbsent(other, this::made);
  }

  private WitnessSearch made(HeldAnswer other) {
    var changed = new HashMap<>(answers);
    changed.put(other.question(), other);
    return new WitnessSearch(truth.with(other), withheld, changed, accepted);
  }
}
