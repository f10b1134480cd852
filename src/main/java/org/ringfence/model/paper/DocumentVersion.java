package org.ringfence.model.paper;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which version of a paper it is, which earlier one it corrects, and for which meeting it is.
 *
 * @param version from 1
 * @param supersedes the paper that it takes the place of, and why; empty for a first version
 * @param meeting the day to come for which it says whether sign-offs hold; empty for its own day
 */
public record DocumentVersion(
    int version, Optional<Issue> supersedes, Optional<LocalDate> meeting) {
  /** A first version, which corrects nothing. */
  public static final DocumentVersion FIRST = new DocumentVersion(1, Optional.empty());

  public DocumentVersion {
    if (version < 1) {
      throw new IllegalArgumentException("a paper's versions count from 1");
    }
  }

  /** One of a paper that says whether sign-offs hold on its own day. */
  public DocumentVersion(int version, Optional<Issue> supersedes) {
    this(version, supersedes, Optional.empty());
  }

  /** The same for a meeting. */
  public DocumentVersion on(Optional<LocalDate> day) {
    return new DocumentVersion(version, supersedes, day);
  }
}
