package org.ringfence.register.place;

import java.nio.file.Path;
import java.util.List;
import org.ringfence.model.outcome.Problem;

/**
 * What came of moving a register.
 *
 * @param register where it is now, closed
 * @param original what is left at the old place, which nothing deletes
 * @param concerns what somebody should still see to
 */
public record MoveResult(Path register, Path original, List<Problem> concerns) {
  /** Keeps a copy of the list. */
  public MoveResult {
    concerns = List.copyOf(concerns);
  }
}
