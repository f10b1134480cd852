package org.ringfence.register.backup;

import org.ringfence.model.outcome.Problem;

/**
 * Ends work of this package for an expected reason; {@link BackupAttempt} makes a refusal of it.
 */
final class StoppedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  StoppedException(Problem problem) {
    super(problem.message());
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }
}
