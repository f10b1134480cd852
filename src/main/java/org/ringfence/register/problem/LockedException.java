package org.ringfence.register.problem;

import org.ringfence.model.outcome.Problem;

/** An assessment is signed off, so nothing that belongs to it was changed or can be. */
public final class LockedException extends RefusedException {

  private static final long serialVersionUID = 1L;

  /** Locked, as the problem says. */
  public LockedException(Problem problem) {
    super(problem);
  }
}
