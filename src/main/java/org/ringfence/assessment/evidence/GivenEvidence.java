package org.ringfence.assessment.evidence;

import java.util.List;
import java.util.stream.Stream;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;

/** Nobody gives out a paper whose evidence is not there, unless they say that they mean to. */
public final class GivenEvidence {
  private static final Problem UNPROVEN =
      new Problem(
          "So the paper would state evidence that nobody could show, and it was not given out.",
          "",
          "Put back what is named here first. Or say that the paper goes out all the same: in the"
              + " window with the tick for it, on the command line with --despite-missing-evidence."
              + " Nothing was written.");

  private GivenEvidence() {}

  /**
   * What is to be given out, unless evidence is missing or damaged.
   *
   * @param lost what is not there as it was attached
   * @param despite whether somebody says that it goes out all the same
   */
  public static <T> Outcome<T> complete(T given, List<EvidenceProblem> lost, boolean despite) {
    return lost.isEmpty() || despite
        ? Outcome.done(given)
        : new Outcome.Refused<>(
            Stream.concat(lost.stream().map(EvidenceProblem::problem), Stream.of(UNPROVEN))
                .toList());
  }
}
