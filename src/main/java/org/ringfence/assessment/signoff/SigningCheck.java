package org.ringfence.assessment.signoff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ringfence.model.outcome.Problem;

/**
 * What can be said of a signature before anybody types a passphrase.
 *
 * @param role as what somebody would sign
 * @param statement the words that they would agree to
 * @param notKnown whether too little is known, so that the words accept nothing
 * @param refused everything for which the signature would not be taken; empty where it would
 * @param reason why a reason has to be written down; empty where none is needed, or it is there
 * @param lastReview the last day on which an accepted risk can be looked at again; empty where none
 *     is accepted
 * @param review what is amiss with the day on which it is looked at again; empty where it is given
 *     and fits, and where none is needed
 * @param missing who has still to sign, in a sentence
 * @param notes what whoever signs should know besides, each a sentence
 */
public record SigningCheck(
    String role,
    String statement,
    boolean notKnown,
    List<Problem> refused,
    Optional<Problem> reason,
    Optional<LocalDate> lastReview,
    Optional<Problem> review,
    String missing,
    List<String> notes) {
  public SigningCheck {
    refused = List.copyOf(refused);
    notes = List.copyOf(notes);
  }

  /** What has still to be given along with the signature. */
  public List<Problem> needed() {
    return Stream.of(reason, review).flatMap(Optional::stream).toList();
  }

  /** Whether the signature would be taken, once what is needed is given. */
  public boolean isFree() {
    return refused.isEmpty();
  }
}
