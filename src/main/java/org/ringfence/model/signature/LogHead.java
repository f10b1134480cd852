package org.ringfence.model.signature;

/**
 * The newest entry of a register's log at some moment. Whoever holds a head can tell later whether
 * a register still has the history that led to it.
 *
 * @param replica id of the copy of the register that keeps this log
 * @param sequence number of the entry, from 1; 0 for a log with none
 * @param hash of the entry, 64 hexadecimal digits in lower case; for a log with none, 64 zeros
 */
public record LogHead(String replica, long sequence, String hash) {
  private static final String NONE = "0".repeat(64);

  /** The head of a log that has no entry yet. */
  public static LogHead none(String replica) {
    return new LogHead(replica, 0, NONE);
  }
}
