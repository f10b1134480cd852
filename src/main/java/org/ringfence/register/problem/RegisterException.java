package org.ringfence.register.problem;

import org.ringfence.model.outcome.Problem;

/**
 * The register could not do what it was asked to, and has not done any of it; its problem says so
 * in words for the person who asked.
 */
public class RegisterException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  /** For something that nobody expects, such as a full disk. */
  public RegisterException(Problem problem, Throwable cause) {
    super(problem.message(), cause);
    this.problem = problem;
  }

  /** For something that the register itself refuses. */
  protected RegisterException(Problem problem) {
    super(problem.message());
    this.problem = problem;
  }

  /** What happened, in which file, and what to do. */
  public Problem problem() {
    return problem;
  }
}
