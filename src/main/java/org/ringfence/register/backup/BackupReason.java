package org.ringfence.register.backup;

import java.util.Arrays;
import java.util.Optional;

/**
 * Why a backup is made; its word stands in the file's name. All but those by hand are made only if
 * something was changed since the newest one.
 */
public enum BackupReason {
  /** The program was started. */
  START("start"),
  /** The register is about to get a new layout. */
  BEFORE_MIGRATION("migration"),
  /** A file is about to be imported. */
  BEFORE_IMPORT("import"),
  /** An hour has passed. */
  HOURLY("hourly"),
  /** Somebody asked for it. */
  BY_HAND("by-hand");

  private final String word;

  BackupReason(String word) {
    this.word = word;
  }

  /**
   * Whether such a backup makes room for later ones in the end. What a person made never does, and
   * no more does a register as it was before its layout changed.
   */
  boolean passes() {
    return switch (this) {
      case START, BEFORE_IMPORT, HOURLY -> true;
      case BEFORE_MIGRATION, BY_HAND -> false;
    };
  }

  /** The word in the file's name. */
  public String word() {
    return word;
  }

  /** The occasion with this word. */
  static Optional<BackupReason> of(String word) {
    return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
  }
}
