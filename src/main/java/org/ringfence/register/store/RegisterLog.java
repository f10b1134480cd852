package org.ringfence.register.store;

import static org.ringfence.register.problem.RegisterTexts.TEXTS;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ringfence.files.Sha256;
import org.ringfence.model.outcome.Problem;
import org.ringfence.model.signature.LogEntry;
import org.ringfence.model.signature.LogHead;
import org.ringfence.register.problem.RefusedException;
import org.ringfence.register.sqlite.Database;
import org.ringfence.register.sqlite.Row;

/**
 * The log of a register, which is only ever added to at its head: one chain for each copy of the
 * register, of which the newest begun goes on. Whether each hash is that of its entry is not judged
 * here, only that each entry names the hash of the one before.
 */
public final class RegisterLog {

  private final Database database;

  public RegisterLog(Database database) {
    this.database = database;
  }

  /** The newest entry's head; {@link LogHead#none} where none was added; empty before any copy. */
  public Optional<LogHead> head() {
    return current()
        .map(replica -> newest(replica).map(LogEntry::head).orElse(LogHead.none(replica)));
  }

  /**
   * Begins the log of another copy, as for a new register and after a restore; it is the current
   * one from now on. An id that was used before is refused with a {@link RefusedException}.
   */
  public void beginReplica(String id) {
    database.transaction(
        () -> {
          var begun = replicas();
          if (id.isBlank() || begun.contains(id)) {
            throw refusal("log.begun", id);
          }
          database.update(
              "insert into replica (id, position) values (?, ?)",
              slots -> slots.text(id).number(begun.size() + 1));
        });
  }

  /**
   * Adds an entry. Refused with a {@link RefusedException} unless it is of the current copy, the
   * next in sequence, and names the head's hash as the one before.
   */
  public void append(LogEntry entry) {
    database.transaction(
        () -> {
          var head = head();
          if (head.filter(before -> isNext(before, entry)).isEmpty()) {
            throw refusal("log.not-following");
          }
          insert(entry);
        });
  }

  /** Every entry, by copy in the order in which they began, then in sequence. */
  public List<LogEntry> entries() {
    return database.query(
        "select e.* from log_entry e join replica r on r.id = e.replica"
            + " order by r.position, e.sequence",
        slots -> {},
        RegisterLog::entry);
  }

  /** The newest entry of a kind, if there is one. */
  public Optional<LogEntry> last(String kind) {
    return database.first(
        "select e.* from log_entry e join replica r on r.id = e.replica where e.kind = ?"
            + " order by r.position desc, e.sequence desc",
        slots -> slots.text(kind),
        RegisterLog::entry);
  }

  /** Every entry of a kind, oldest first. */
  public List<LogEntry> ofKind(String kind) {
    return database.query(
        "select e.* from log_entry e join replica r on r.id = e.replica where e.kind = ?"
            + " order by r.position, e.sequence",
        slots -> slots.text(kind),
        RegisterLog::entry);
  }

  /** The latest moment of all entries from this one on; of all there are where none is given. */
  public Optional<Instant> latestFrom(Optional<LogEntry> first) {
    var sequence = first.map(LogEntry::sequence).orElse(0L);
    var replica = first.map(LogEntry::replica).orElse("");
    return database
        .first(
            "select max(e.logged_at) as latest from log_entry e"
                + " join replica r on r.id = e.replica"
                + " where r.position > coalesce((select position from replica where id = ?), 0)"
                + " or (e.replica = ? and e.sequence >= ?)",
            slots -> slots.text(replica).text(replica).number(sequence),
            row -> row.maybeText("latest"))
        .flatMap(latest -> latest)
        .map(Instant::parse);
  }

  /** One entry of one copy, if it is there. */
  public Optional<LogEntry> entry(String replica, long sequence) {
    return database.first(
        "select * from log_entry where replica = ? and sequence = ?",
        slots -> slots.text(replica).number(sequence),
        RegisterLog::entry);
  }

  /** The ids of the copies, in the order in which they began. */
  public List<String> replicas() {
    return database.query(
        "select id from replica order by position", slots -> {}, row -> row.text("id"));
  }

  private Optional<String> current() {
    return database.first(
        "select id from replica order by position desc limit 1",
        slots -> {},
        row -> row.text("id"));
  }

  private Optional<LogEntry> newest(String replica) {
    return database.first(
        "select * from log_entry where replica = ? order by sequence desc limit 1",
        slots -> slots.text(replica),
        RegisterLog::entry);
  }

  private static boolean isNext(LogHead head, LogEntry entry) {
    return entry.replica().equals(head.replica())
        && entry.sequence() == head.sequence() + 1
        && entry.previous().equals(head.hash())
        && Sha256.isOne(entry.hash());
  }

  private RefusedException refusal(String key, Object... values) {
    return new RefusedException(
        new Problem(TEXTS.say(key, values), database.path().toString(), TEXTS.say("log.mend")));
  }

  private void insert(LogEntry entry) {
    database.update(
        "insert into log_entry (replica, sequence, logged_at, kind, subject, logged_by, detail,"
            + " previous, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        slots ->
            slots
                .text(entry.replica())
                .number(entry.sequence())
                .text(entry.at().toString())
                .text(entry.kind())
                .text(entry.subject())
                .text(entry.by())
                .text(entry.detail())
                .text(entry.previous())
                .text(entry.hash()));
  }

  private static LogEntry entry(Row row) throws SQLException {
    return new LogEntry(
        row.text("replica"),
        row.longNumber("sequence"),
        row.moment("logged_at"),
        row.text("kind"),
        row.text("subject"),
        row.text("logged_by"),
        row.text("detail"),
        row.text("previous"),
        row.text("hash"));
  }
}
