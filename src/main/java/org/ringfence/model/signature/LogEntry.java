package org.ringfence.model.signature;

import java.time.Instant;

/**
 * One line of the register's log, chained to the line before it by its hash. It names nobody: a
 * person stands in it as a salted reference.
 *
 * @param replica id of the copy of the register that keeps this log
 * @param sequence 1 for the first, then one more each time
 * @param at when, by this computer's clock; no proof of time
 * @param kind what happened, such as {@code signed} or {@code key-retired}
 * @param subject id of what it happened to; empty where it is the register itself
 * @param by salted reference to who did it; empty where nobody in particular did
 * @param detail more of it as canonical JSON, {@code {}} where there is none
 * @param previous hash of the entry before, 64 zeros for the first
 * @param hash of all the above, 64 hexadecimal digits in lower case
 */
public record LogEntry(
    String replica,
    long sequence,
    Instant at,
    String kind,
    String subject,
    String by,
    String detail,
    String previous,
    String hash) {

  /** The log's head when this entry was its newest. */
  public LogHead head() {
    return new LogHead(replica, sequence, hash);
  }
}
