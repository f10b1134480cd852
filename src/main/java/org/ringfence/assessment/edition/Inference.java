package org.ringfence.assessment.edition;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.ringfence.assessment.edition.Publication.Precision;
import org.ringfence.catalogue.Method;
import org.ringfence.model.Facts;
import org.ringfence.model.HeldAnswer;
import org.ringfence.scoring.FastScorer;

/**
 * Finds how much of a score can be published so that nobody who knows the method and every answer
 * that is given can tell what any one withheld answer is. For each of them another value has to be
 * found with which everything that is published would be the same; where none is found, less is
 * published. It may publish less than it could, never more.
 *
 * <p>What it leaves open: that less is published tells that more would have told something. Whoever
 * knows this search can sometimes rule out answers for which more would have been published.
 */
public final class Inference {
  /** From everything to nothing, each telling less than the one before. */
  static final List<Publication> LADDER =
      List.of(
          Publication.ALL,
          new Publication(Precision.EXACT, true, true, false),
          new Publication(Precision.EXACT, true, false, false),
          new Publication(Precision.BANDED, true, false, true),
          new Publication(Precision.BANDED, true, false, false),
          new Publication(Precision.BANDED, false, false, false),
          new Publication(Precision.NONE, true, false, false));

  private final Method method;
  private final FastScorer scorer;

  /** Tries other answers by this method. */
  public Inference(Method method, FastScorer scorer) {
    this.method = method;
    this.scorer = scorer;
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
   * @param options the band that is left after each option, from facts and answers
   */
  public record Secret(
      Facts facts,
      List<HeldAnswer> answers,
      Set<String> reconciled,
      Set<String> withheld,
      boolean accepted,
      BiFunction<Facts, List<HeldAnswer>, List<String>> options) {
    public Secret {
      answers = List.copyOf(answers);
      reconciled = Set.copyOf(reconciled);
      withheld = Set.copyOf(withheld);
    }
  }

  /** The most that can be published of an installation. */
  public Publication publication(Secret secret) {
    if (secret.withheld().isEmpty()) {
      return Publication.ALL;
    }
    var search = new WitnessSearch(method, scorer, secret);
    return LADDER.stream().filter(search::leavesOpen).findFirst().orElse(Publication.NOTHING);
  }
}
