package org.ringfence.assessment.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ringfence.model.signature.Identity;
import org.ringfence.signing.TrustFile;

/**
 * A key that a register knows, as whoever speaks for the council reads it before vouching for it.
 *
 * @param person id of whose it is said to be
 * @param name theirs
 * @param fingerprint 64 hexadecimal digits
 * @param since the first day on which it was used here
 * @param until the day on which it was given up; empty while it is used
 * @param roles ids of the roles for which the trust file that the register goes by names it; it is
 *     a proposal at most
 */
public record KnownKey(
    String person,
    String name,
    String fingerprint,
    LocalDate since,
    Optional<LocalDate> until,
    List<String> roles) {
  public KnownKey {
    roles = List.copyOf(roles);
  }

  /** A key as a trust file has it. */
  public static KnownKey of(TrustFile.Vouched one) {
    return new KnownKey(one.person(), one.name(), one.key(), one.from(), one.until(), one.roles());
  }

  /** The fingerprint as it is printed and compared. */
  public String printed() {
    return Identity.shortened(fingerprint);
  }
}
