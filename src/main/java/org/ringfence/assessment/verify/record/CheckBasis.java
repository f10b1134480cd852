package org.ringfence.assessment.verify.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.signing.TrustFile;

/**
 * What one check goes by, once all of it was read.
 *
 * @param request as it was asked
 * @param trust whom the council vouches for; empty where nobody says
 * @param witness to when a signature was given whose key was ended since
 * @param day for which it is asked whether sign-offs hold
 */
public record CheckBasis(
    VerifyRequest request, Optional<TrustFile> trust, LogTestimony witness, LocalDate day) {

  /** A check of single records by this. */
  public RecordCheck records(
      CatalogueServices knowledge, List<LocalDate> days, CheckFindings findings) {
    return new RecordCheck(knowledge, trust, witness, days, findings);
  }
}
