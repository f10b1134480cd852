package org.ringfence.signing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ringfence.json.JsonReading;
import org.ringfence.model.installation.Person;
import org.ringfence.model.signature.LogEntry;
import org.ringfence.model.signature.LogHead;

/** Links the entries of a register's log by their hashes. */
public final class LogChain {
  private static final String NAME = "ringfence-log/1";
  private static final String PERSON = "ringfence-person/1";

  private LogChain() {}

  /**
   * What happened, before it has its place in the log.
   *
   * @param at when, by this computer's clock
   * @param kind what happened
   * @param subject id of what it happened to; empty for the register itself
   * @param by who did it, as {@link #reference} gives it; empty for nobody in particular
   * @param detail more of it, a JSON object as text
   */
  public record Event(Instant at, String kind, String subject, String by, String detail) {}

  /** The entry that comes after this head. */
  public static LogEntry next(LogHead head, Event event) {
    var entry =
        new LogEntry(
            head.replica(),
            head.sequence() + 1,
            event.at(),
            event.kind(),
            event.subject(),
            event.by(),
            Canonical.text(JsonReading.tree(event.detail())),
            head.hash(),
            "");
    return new LogEntry(
        entry.replica(),
        entry.sequence(),
        entry.at(),
        entry.kind(),
        entry.subject(),
        entry.by(),
        entry.detail(),
        entry.previous(),
        hash(entry));
  }

  /**
   * The first entry whose hash or link is wrong; empty where the chain holds.
   *
   * @param entries of one replica, from its first
   */
  public static Optional<LogEntry> fault(List<LogEntry> entries) {
    var head = entries.isEmpty() ? LogHead.none("") : LogHead.none(entries.getFirst().replica());
    for (var entry : entries) {
      if (!follows(entry, head) || !hash(entry).equals(entry.hash())) {
        return Optional.of(entry);
      }
      head = entry.head();
    }
    return Optional.empty();
  }

  private static boolean follows(LogEntry entry, LogHead head) {
    return entry.replica().equals(head.replica())
        && entry.sequence() == head.sequence() + 1
        && entry.previous().equals(head.hash());
  }

  /** How the log refers to a person; without their salt nobody can tell whom it means. */
  public static String reference(Person person) {
    var node = JsonReading.mapper().createArrayNode().add(person.salt()).add(person.id());
    return Digest.of(PERSON, Canonical.bytes(node));
  }

  private static String hash(LogEntry entry) {
    var node =
        JsonReading.mapper()
            .createObjectNode()
            .put("replica", entry.replica())
            .put("sequence", entry.sequence())
            .put("at", entry.at().toString())
            .put("kind", entry.kind())
            .put("subject", entry.subject())
            .put("by", entry.by())
            .put("detail", entry.detail())
            .put("previous", entry.previous());
    return Digest.of(NAME, Canonical.bytes(node));
  }
}
