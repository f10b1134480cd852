package org.ringfence.assessment.signoff;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody says who asks another person to sign on their own computer.
 *
 * @param role as what they are to sign
 * @param to the name of whoever is asked; empty where anybody may answer
 * @param note a word to them; may be empty
 * @param until the last day on which the request can be signed; empty for a month from today
 */
public record SignInvitation(String role, String to, String note, Optional<LocalDate> until) {

  /** An invitation to whoever has that role. */
  public SignInvitation(String role) {
    this(role, "", "", Optional.empty());
  }
}
