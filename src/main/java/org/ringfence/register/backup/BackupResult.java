package org.ringfence.register.backup;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.ringfence.model.outcome.Problem;

/**
 * What came of making a backup.
 *
 * @param file the backup that holds the register as it is now
 * @param isNew false where nothing was changed since that backup was made, so none was added
 * @param concerns what did not work and is for somebody to see to, although there is a backup
 * @param damaged hashes of photos and documents that were looked at and are not what they were, so
 *     that this backup took none of them over
 */
public record BackupResult(Path file, boolean isNew, List<Problem> concerns, Set<String> damaged) {
  /** Keeps copies. */
  public BackupResult {
    concerns = List.copyOf(concerns);
    damaged = Set.copyOf(damaged);
  }
}
