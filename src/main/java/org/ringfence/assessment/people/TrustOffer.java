package org.ringfence.assessment.people;

import java.util.Optional;
import org.ringfence.assessment.ledger.TrustAdoption;
import org.ringfence.model.outcome.Problem;

/**
 * A trust file that a register could go by.
 *
 * @param offered what it says
 * @param known what the register goes by now; empty where it has none
 * @param isSame whether the register goes by this very file already
 * @param isOtherCouncil whether another council key signed it, so that a person has to compare both
 * @param refused why it can't take the place of the other, whatever a person says; empty where it
 *     can
 */
public record TrustOffer(
    TrustSummary offered,
    Optional<TrustSummary> known,
    boolean isSame,
    boolean isOtherCouncil,
    Optional<Problem> refused) {

  public static TrustOffer of(TrustAdoption adoption) {
    var compared =
        new TrustAdoption(
            adoption.name(),
            adoption.offered(),
            adoption.known(),
            adoption.highest(),
            adoption.offered().issuerKey());
    return new TrustOffer(
        TrustSummary.of(adoption.offered()),
        adoption.known().map(TrustSummary::of),
        adoption.isSame(),
        adoption.isOtherCouncil(),
        compared.problem());
  }
}
