package org.ringfence.assessment.problem;

import org.ringfence.model.outcome.ProblemTexts;

/**
 * What the services say to people of what could not be done. Nothing signed or sealed depends on
 * these, so they may be reworded at any time.
 */
public final class AssessmentTexts {
  /** In British English. */
  public static final ProblemTexts TEXTS = ProblemTexts.british("problem");

  private AssessmentTexts() {}
}
