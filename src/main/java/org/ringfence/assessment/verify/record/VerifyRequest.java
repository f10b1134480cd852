package org.ringfence.assessment.verify.record;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a check goes by besides the file itself.
 *
 * @param trust a council's word on whose key is whose
 * @param against a register or a paper to compare with
 * @param fingerprint as it is printed, such as from a PDF; empty to leave it out
 * @param meeting the day for which it matters whether the sign-off is stale; today where left out
 */
public record VerifyRequest(
    Optional<Path> trust, Optional<Path> against, String fingerprint, Optional<LocalDate> meeting) {

  /** A check of the file and nothing else. */
  public static final VerifyRequest PLAIN =
      new VerifyRequest(Optional.empty(), Optional.empty(), "", Optional.empty());
}
