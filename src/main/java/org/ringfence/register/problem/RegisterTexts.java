package org.ringfence.register.problem;

import org.ringfence.model.outcome.ProblemTexts;

/** What the register says to people. */
public final class RegisterTexts {
  /** In British English. */
  public static final ProblemTexts TEXTS = ProblemTexts.british("register");

  private RegisterTexts() {}
}
