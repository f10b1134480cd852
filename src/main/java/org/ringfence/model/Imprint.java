package org.ringfence.model;

import java.util.Optional;

/**
 * Which version of a paper it is, and which earlier one it corrects.
 *
 * @param version from 1
 * @param supersedes the paper that it takes the place of, and why; empty for a first version
 */
public record Imprint(int version, Optional<Issue> supersedes) {
  /** A first version, which corrects nothing. */
  public static final Imprint FIRST = new Imprint(1, Optional.empty());

  public Imprint {
    if (version < 1) {
      throw new IllegalArgumentException("a paper's versions count from 1");
    }
  }
}
