package org.ringfence.model.signature;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A named person's signature under an assessment, which locks it.
 *
 * @param name who signs, never blank
 * @param role role id of the catalogue, one of {@link SigningSettings#ROLES}
 * @param statement the words that the person was shown and agreed to
 * @param reason why a risk above the appetite is accepted; empty where nobody had to say
 * @param on the day
 * @param identity how the signer is known
 * @param reviewOn the last day on which an accepted risk may go without being looked at again;
 *     empty where nobody accepts one, and for signatures from before this was asked
 * @param rules the rules for signing that held when it was given; empty for signatures from before
 *     they were signed along
 */
public record SignOff(
    String name,
    String role,
    String statement,
    String reason,
    LocalDate on,
    Identity identity,
    Optional<LocalDate> reviewOn,
    Optional<SigningSettings> rules) {

  /** A signature from before its rules were signed along. */
  public SignOff(
      String name, String role, String statement, String reason, LocalDate on, Identity identity) {
    this(name, role, statement, reason, on, identity, Optional.empty(), Optional.empty());
  }

  /** A name with no signature that could be checked, and no reason. */
  public SignOff(String name, String role, String statement, LocalDate on) {
    this(name, role, statement, "", on, Identity.NAME_ONLY);
  }

  /** The same by somebody who is known in another way. */
  public SignOff by(Identity other) {
    return new SignOff(name, role, statement, reason, on, other, reviewOn, rules);
  }
}
