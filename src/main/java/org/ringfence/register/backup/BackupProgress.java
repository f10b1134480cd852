package org.ringfence.register.backup;

import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;

/**
 * How somebody watches long work and ends it.
 *
 * @param cancelled looked at every so often; once true, the work ends and takes back what it began
 * @param bytes told of each further piece that was read or written, by its length
 */
public record BackupProgress(BooleanSupplier cancelled, LongConsumer bytes) {

  /** Nobody watches. */
  public static final BackupProgress NONE = new BackupProgress(() -> false, length -> {});

  /** Tells of a piece that is done, and ends the work here where somebody wants that. */
  void did(long length) {
    bytes.accept(length);
    look();
  }

  /** Ends the work here where somebody wants that. */
  void look() {
    if (cancelled.getAsBoolean()) {
      throw new StoppedException(BackupProblems.cancelled());
    }
  }
}
