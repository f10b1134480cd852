package org.ringfence.model;

import java.time.LocalDate;

/**
 * A named person's signature under an assessment, which locks it.
 *
 * @param name who signs, never blank
 * @param role role id of the catalogue: assessor, technician, reviewer or approver
 * @param statement the words that the person was shown and agreed to
 * @param reason why a risk above the appetite is accepted; empty where nobody had to say
 * @param on the day
 * @param identity how the signer is known
 */
public record SignOff(
    String name, String role, String statement, String reason, LocalDate on, Identity identity) {

  /** A name with no signature that could be checked, and no reason. */
  public SignOff(String name, String role, String statement, LocalDate on) {
    this(name, role, statement, "", on, Identity.NAME_ONLY);
  }
}
