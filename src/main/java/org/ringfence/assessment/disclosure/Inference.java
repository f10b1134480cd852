package org.ringfence.assessment.disclosure;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ringfence.assessment.disclosure.Publication.Precision;
import org.ringfence.model.evaluation.HeldAnswer;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.Facts;
import org.ringfence.model.method.Method;
import org.ringfence.scoring.ScoringEngine;
import org.ringfence.scoring.TreatmentScore;

/**
 * Finds how much of a score can be published so that nobody who knows the method and every answer
 * that is given can tell what any one withheld answer is. For each of them another value has to be
 * found with which everything that is published would be the same; where none is found, less is
 * published. It may publish less than it could, never more.
 *
 * <p>How much is published tells something by itself: that more would have told an answer. Where
 * few answers are withheld, this is settled for all that they could be at once, so that it tells
 * nothing. Where many are, there are more worlds than anybody can look at; a reader who knows this
 * search might then rule out a world because more or less would have been published of it. The same
 * goes for what two editions of different days tell together.
 */
public final class Inference {
  /** From everything to nothing, each telling less than the one before. */
  static final List<Publication> LADDER =
      List.of(
          Publication.ALL,
          new Publication(Precision.EXACT, true, true, false),
          new Publication(Precision.BANDED, true, false, true),
          new Publication(Precision.BANDED, true, false, false));

  /** How many worlds are too many to look at all of them. */
  private static final int TOO_MANY = 600;

  private final Method method;
  private final ScoringEngine engine;
  private final TreatmentScore options;

  /**
   * Tries other answers by this method.
   *
   * @param options what is left after each option
   */
  public Inference(Method method, ScoringEngine engine, TreatmentScore options) {
    this.method = method;
    this.engine = engine;
    this.options = options;
  }

  /**
   * An installation whose score may be published.
   *
   * @param facts those that are known, all of them given
   * @param answers one for each question, as held, before any contradiction denies it
   * @param reconciled ids of the contradictions that somebody has explained
   * @param withheld ids of the questions whose answers are withheld
   * @param accepted whether it is published that somebody accepted the risk, which nobody can where
   *     too little is known
   */
  public record Secret(
      Facts facts,
      List<HeldAnswer> answers,
      Set<String> reconciled,
      Set<String> withheld,
      boolean accepted) {
    public Secret {
      answers = answers.stream().map(Secret::bare).toList();
      reconciled = Set.copyOf(reconciled);
      withheld = Set.copyOf(withheld);
    }

    /** What an answer counts as, without who gave it: nothing else decides what can be told. */
    private static HeldAnswer bare(HeldAnswer held) {
      return new HeldAnswer(
          held.question(),
          Answer.UNKNOWN,
          held.values(),
          held.basis(),
          HeldAnswer.Reason.AS_GIVEN,
          List.of());
    }
  }

  /** The most that can be published of an installation. */
  public Publication publication(Secret secret) {
    if (secret.withheld().isEmpty()) {
      return Publication.ALL;
    }
    var withheld =
        method.questions().stream().filter(one -> secret.withheld().contains(one.id())).toList();
    var now = engine.state(secret.facts(), secret.answers(), secret.reconciled());
    var truth = new DisclosureCandidate(now, options);
    var answers =
        secret.answers().stream()
            .collect(Collectors.toMap(HeldAnswer::question, Function.identity()));
    var most =
        AllCandidates.count(withheld, TOO_MANY) < TOO_MANY
            ? new AllCandidates(truth, withheld, secret.accepted()).publication(answers)
            : first(new WitnessSearch(truth, withheld, answers, secret.accepted()));
    return truth.shown(most);
  }

  /** The first rung that leaves everything open. */
  private static Publication first(WitnessSearch search) {
    return LADDER.stream()
        .filter(rung -> search.leavesOpen(rung))
        .findFirst()
        .orElse(Publication.NOTHING);
  }
}
