package org.ringfence.assessment.listing;

import java.nio.file.Path;
import java.time.LocalDate;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.verify.record.VerifyRequest;

/** What a check of a register says, as one text. */
final class RegisterVerdict {
  private RegisterVerdict() {}

  static String of(Path file, LocalDate today) {
    try (Workspace other = ListedRegister.open(file.resolveSibling("other.ringfence"), today)) {
      return other.verification().verify(file, VerifyRequest.PLAIN).toString();
    }
  }
}
