package org.ringfence.register.problem;

import org.ringfence.model.outcome.Problem;

/** The register refused to keep something that does not fit what it holds; nothing was changed. */
public class RefusedException extends RegisterException {

  private static final long serialVersionUID = 1L;

  /** Refused for this reason. */
  public RefusedException(Problem problem) {
    super(problem);
  }
}
