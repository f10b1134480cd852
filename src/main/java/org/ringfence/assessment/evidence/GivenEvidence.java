package org.ringfence.assessment.evidence;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

import java.util.List;
import java.util.stream.Stream;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;

/** Nobody gives out a paper whose evidence is not there, unless they say that they mean to. */
public final class GivenEvidence {
  private static final Problem UNPROVEN = TEXTS.problem("attached.not-given-out", "");

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
