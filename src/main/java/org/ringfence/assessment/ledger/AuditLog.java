package org.ringfence.assessment.ledger;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.ringfence.model.installation.Person;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;
import org.ringfence.model.signature.LogHead;
import org.ringfence.register.Register;
import org.ringfence.register.problem.RefusedException;
import org.ringfence.signing.LogChain;

/** Writes down in the register's log what happened that somebody may ask about later. */
public final class AuditLog {
  public static final String CORRECTED = "clock-corrected";
  public static final String BEGUN = "begun";

  /** That an installation was removed, and under which name the ids of what was of it stand. */
  public static final String REMOVED = "installation-removed";

  public static final String ASSESSMENTS = "assessments";
  // Clocks are put right by a few minutes now and then, and summer time is no matter: UTC is kept.
  private static final Duration LEEWAY = Duration.ofHours(1);

  private final Register register;
  private final Supplier<UUID> ids;
  private final Clock clock;

  public AuditLog(Register register, Supplier<UUID> ids, Clock clock) {
    this.register = register;
    this.ids = ids;
    this.clock = clock;
  }

  /** The log's head; a register that has no log yet begins one. */
  public LogHead head() {
    return register.log().head().orElseGet(this::begin);
  }

  /**
   * Adds an entry; belongs in the transaction of what it tells about, which is given up where the
   * clock can't be right.
   */
  public void add(String kind, String subject, Optional<Person> by, String detail) {
    clockProblem()
        .ifPresent(
            problem -> {
              throw new RefusedException(problem);
            });
    note(kind, subject, by, detail);
  }

  /** Adds an entry about what was done already, whatever the clock says. */
  public void note(String kind, String subject, Optional<Person> by, String detail) {
    var who = by.map(LogChain::reference).orElse("");
    var event = new LogChain.Event(clock.instant(), kind, subject, who, detail);
    register.log().append(LogChain.next(head(), event));
  }

  /**
   * Begins the log of this copy, as after a restore: entries of two copies never share a number.
   */
  public LogHead begin() {
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
  public Optional<Problem> clockProblem() {
    return newest()
        .filter(at -> clock.instant().isBefore(at.minus(LEEWAY)))
        .map(at -> TEXTS.problem("clock.behind", register.file().toString()));
  }

  /** The latest that the log has seen since somebody last said which day is right. */
  private Optional<Instant> newest() {
    return register.log().latestFrom(register.log().last(CORRECTED));
  }

  /**
   * Keeps that the clock was wrong before and is right now. The log keeps both days, and a check of
   * the register mentions them.
   *
   * @param day today, by whoever says so
   * @param why in their words
   */
  public Outcome<LocalDate> correct(LocalDate day, String why, Optional<Person> by) {
    if (clockProblem().isEmpty()) {
      return TEXTS.refused("clock.right", "");
    }
    var today = LocalDate.now(clock);
    if (!day.equals(today)) {
      return TEXTS.refused("clock.other-day", "", today.toString(), day.toString());
    }
    if (why.isBlank()) {
      return TEXTS.refused("clock.no-reason", "");
    }
    register.inOneTransaction(
        () -> {
          var detail =
              "{\"day\":\"%s\",\"newest\":\"%s\",\"why\":\"%s\"}"
                  .formatted(day, newest().orElseThrow(), escaped(why.strip()));
          note(CORRECTED, "", by, detail);
          return day;
        });
    return Outcome.done(day);
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", " ");
  }
}
