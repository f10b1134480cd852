package org.ringfence.assessment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.ringfence.model.LogEntry;
import org.ringfence.model.LogHead;
import org.ringfence.model.Person;
import org.ringfence.model.Problem;
import org.ringfence.register.Register;
import org.ringfence.signing.LogChain;

/** Writes down in the register's log what happened that somebody may ask about later. */
final class Chronicle {
  private static final String BEGUN = "begun";
  // Clocks are put right by a few minutes now and then, and summer time is no matter: UTC is kept.
  private static final Duration LEEWAY = Duration.ofHours(1);

  private final Register register;
  private final Supplier<UUID> ids;
  private final Clock clock;

  Chronicle(Register register, Supplier<UUID> ids, Clock clock) {
    this.register = register;
    this.ids = ids;
    this.clock = clock;
  }

  /** The log's head; a register that has no log yet begins one. */
  LogHead head() {
    return register.log().head().orElseGet(this::begin);
  }

  /** Adds an entry; belongs in the transaction of what it tells about. */
  void add(String kind, String subject, Optional<Person> by, String detail) {
    var who = by.map(LogChain::reference).orElse("");
    var event = new LogChain.Event(clock.instant(), kind, subject, who, detail);
    register.log().append(LogChain.next(head(), event));
  }

  /**
   * Begins the log of this copy, as after a restore: entries of two copies never share a number.
   */
  LogHead begin() {
    return register.inOneTransaction(
        () -> {
          var before = register.log().head();
          register.log().beginReplica(ids.get().toString());
          var detail = before.map(head -> "{\"after\":\"" + head.hash() + "\"}").orElse("{}");
          var start = register.log().head().orElseThrow();
          var event = new LogChain.Event(clock.instant(), BEGUN, "", "", detail);
          var entry = LogChain.next(start, event);
          register.log().append(entry);
          return entry.head();
        });
  }

  /** That this computer's clock is behind what the log has seen already; empty where it is not. */
  Optional<Problem> clockProblem() {
    return newest()
        .filter(at -> clock.instant().isBefore(at.minus(LEEWAY)))
        .map(
            at ->
                new Problem(
                    "This computer's clock is earlier than the newest entry of the register's log,"
                        + " so it can't be right.",
                    register.file().toString(),
                    "Set the clock of the computer and try again. Nothing was signed or changed."));
  }

  private Optional<Instant> newest() {
    return register
        .log()
        .head()
        .flatMap(head -> register.log().entry(head.replica(), head.sequence()))
        .map(LogEntry::at);
  }
}
