package org.ringfence.register.sqlite;

/** Whether what SQLite would play into a register belongs to it, as far as the bytes tell. */
enum JournalFit {
  /** Nothing would be played. */
  INERT,
  /** It is of the very transaction that was under way in this file. */
  FITS,
  /** It may be. */
  UNCLEAR,
  /** It is of another file, or of this one at another time. */
  FOREIGN;

  /** What holds where several files would be played: the worst of them. */
  JournalFit and(JournalFit other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
