package org.ringfence.assessment.verify.record;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ringfence.model.signature.LogEntry;
import org.ringfence.register.Register;
import org.ringfence.signing.LogChain;

/**
 * What the log of a register that somebody trusts bears witness to: on which day it held a
 * signature. A key that was lost or stolen signs any day, but nothing into a log of before.
 */
public final class LogTestimony {
  /** Bears witness to nothing. */
  public static final LogTestimony NONE = new LogTestimony(List.of());

  private final List<LogEntry> entries;

  private LogTestimony(List<LogEntry> entries) {
    this.entries = entries;
  }

  /** The log of a register, as far as its chains hold. */
  public static LogTestimony of(Register register) {
    var sound =
        register.log().entries().stream()
            .collect(Collectors.groupingBy(LogEntry::replica))
            .values()
            .stream()
            .filter(chain -> LogChain.fault(chain).isEmpty())
            .flatMap(List::stream)
            .toList();
    return new LogTestimony(sound);
  }

  /** The day, before another, on which a signature was in the log; empty where it was not. */
  Optional<LocalDate> held(String signature, LocalDate before) {
    return entries.stream()
        .filter(entry -> entry.detail().contains('"' + signature + '"'))
        .map(entry -> LocalDate.ofInstant(entry.at(), ZoneOffset.UTC))
        .filter(day -> day.isBefore(before))
        .min(LocalDate::compareTo);
  }
}
