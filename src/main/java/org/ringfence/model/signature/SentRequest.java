package org.ringfence.model.signature;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ringfence.model.written.PersonName;

/**
 * A request to sign that went out as a file.
 *
 * @param id of the request
 * @param assessmentId what was to be signed
 * @param role in which
 * @param addressee who was asked; empty where anybody may answer
 * @param by who asked
 * @param on the day
 * @param until the last day on which it can be signed
 * @param root hash over what was to be signed, 64 hexadecimal digits
 */
public record SentRequest(
    String id,
    String assessmentId,
    String role,
    String addressee,
    String by,
    LocalDate on,
    LocalDate until,
    String root) {

  /** The signature that came in on it; empty while nobody who was asked has signed. */
  public Optional<SignOff> signed(List<SignOff> signOffs) {
    return signOffs.stream()
        .filter(one -> one.role().equals(role) && !one.on().isBefore(on))
        .filter(one -> addressee.isEmpty() || PersonName.isSame(one.name(), addressee))
        .findFirst();
  }
}
