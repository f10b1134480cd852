package org.ringfence.assessment.signoff;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who is about to sign, as what, and with which words.
 *
 * @param name as it will be printed
 * @param own whether it is the person whose key this computer has; otherwise somebody types their
 *     name here, and that key only witnesses it
 * @param role role id of the catalogue
 * @param statement the words that they were shown
 * @param reason why a risk above the appetite is accepted; may be empty
 * @param on the day
 * @param reviewOn on which day an accepted risk is looked at again; empty where nobody has said, so
 *     that no risk can be accepted
 */
public record Signatory(
    String name,
    boolean own,
    String role,
    String statement,
    String reason,
    LocalDate on,
    Optional<LocalDate> reviewOn) {

  /** Somebody who says no day on which an accepted risk is looked at again. */
  public Signatory(
      String name, boolean own, String role, String statement, String reason, LocalDate on) {
    this(name, own, role, statement, reason, on, Optional.empty());
  }

  /** The same person with the words that they were shown. */
  public Signatory saying(String words) {
    return as(role, words);
  }

  /** The same person in a role, with its words. */
  Signatory as(String other, String words) {
    return new Signatory(name, own, other, words, reason, on, reviewOn);
  }
}
