package org.ringfence.assessment.custody;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ringfence.model.outcome.Problem;

/**
 * What came of moving a register, or of putting a backup in its place.
 *
 * @param register where it is now, closed
 * @param before what was there before, or is left at the old place, under another name
 * @param concerns what somebody should see to
 */
public record InPlace(Path register, Optional<Path> before, List<Problem> concerns) {
  /** Keeps a copy of the list. */
  public InPlace {
    concerns = List.copyOf(concerns);
  }
}
