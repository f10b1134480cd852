package org.ringfence.assessment.paper;

import java.util.Optional;

/**
 * What somebody types along with an order for a paper. Whoever asked for it wipes it.
 *
 * @param password locks the file; without one, anybody can read it
 * @param passphrase of the key of whoever gives the paper out, to seal it with
 */
public record PaperSecrets(Optional<char[]> password, Optional<char[]> passphrase) {
  /** A paper that anybody can read and that nobody gives out. */
  public static final PaperSecrets NONE = new PaperSecrets(Optional.empty(), Optional.empty());

  /** A paper that nobody gives out. */
  public static PaperSecrets lockedWith(Optional<char[]> password) {
    return new PaperSecrets(password, Optional.empty());
  }
}
