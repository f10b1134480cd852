package org.ringfence.assessment.verify.register;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ringfence.assessment.ledger.AuditLog;
import org.ringfence.assessment.ledger.StateLog;
import org.ringfence.assessment.ledger.StateLog.State;
import org.ringfence.assessment.verify.record.CheckFindings;
import org.ringfence.model.signature.LogEntry;
import org.ringfence.model.signature.StateRow;
import org.ringfence.register.Register;
import org.ringfence.register.store.WatchedPart;
import org.ringfence.signing.LogDetail;
import org.ringfence.signing.StateHash;

/**
 * Compares what decides papers and is not signed with what the log says of it: as it is, and as it
 * was before each change that was logged.
 */
final class LoggedStates {
  private final Register register;
  private final LogWords words;
  private final CheckFindings findings;
  private final Map<State, String> hashes = new HashMap<>();
  private final Map<State, LogEntry> entries = new HashMap<>();
  private final Map<String, LogEntry> since = new HashMap<>();
  private boolean differs;

  LoggedStates(Register register, LogWords words, CheckFindings findings) {
    this.register = register;
    this.words = words;
    this.findings = findings;
  }

  /** Says what is not as the log has it, or that all is. */
  void check(List<LogEntry> log) {
    log.forEach(this::follow);
    Stream.of(WatchedPart.values())
        .filter(one -> since.containsKey(one.id()))
        .forEach(this::compare);
    if (since.isEmpty() && isKept()) {
      findings.note(words.say("verify.watched.none"));
    } else if (!since.isEmpty() && !differs) {
      findings.good(words.say("verify.watched.same"));
    }
    late(log);
  }

  /** Whether the register keeps anything that the log would watch. */
  private boolean isKept() {
    return Stream.of(WatchedPart.values()).anyMatch(kind -> !register.states().of(kind).isEmpty());
  }

  private void follow(LogEntry entry) {
    switch (entry.kind()) {
      case StateLog.FOUND -> found(entry);
      case StateLog.CHANGED -> changed(entry);
      default -> {
        // Of what is watched it says nothing.
      }
    }
  }

  private void found(LogEntry entry) {
    var states = StateLog.states(entry);
    for (var kind : StateLog.kinds(entry)) {
      var known = since.putIfAbsent(kind, entry) != null;
      var all = new HashSet<>(of(kind, hashes.keySet()));
      all.addAll(of(kind, states.keySet()));
      for (var state : all) {
        var now = states.getOrDefault(state, nothing(kind));
        if (known) {
          unbroken(state, now, entry);
        }
        put(state, now, entry);
      }
    }
  }

  private static List<State> of(String kind, Set<State> all) {
    return all.stream().filter(one -> one.kind().equals(kind)).toList();
  }

  private void changed(LogEntry entry) {
    var said = LogDetail.values(entry.detail());
    var state = new State(said.getOrDefault(StateLog.KIND, ""), entry.subject());
    if (since.containsKey(state.kind())) {
      unbroken(state, said.getOrDefault(StateLog.BEFORE, ""), entry);
    }
    put(state, said.getOrDefault(StateLog.NOW, ""), entry);
  }

  private void put(State state, String hash, LogEntry entry) {
    hashes.put(state, hash);
    entries.put(state, entry);
  }

  /** Whether something was before a change what it had been after the change before. */
  private void unbroken(State state, String before, LogEntry entry) {
    if (!before.equals(hashes.getOrDefault(state, nothing(state.kind())))) {
      var last = last(state);
      differ(
          words.say(
              "verify.watched.between",
              words.watched(state),
              last.sequence(),
              words.day(last),
              entry.sequence(),
              words.day(entry)));
    }
  }

  private void compare(WatchedPart kind) {
    var now = register.states().of(kind);
    var all = new HashSet<>(of(kind.id(), hashes.keySet()));
    now.keySet().forEach(owner -> all.add(new State(kind.id(), owner)));
    for (var state : all) {
      var rows = now.getOrDefault(state.owner(), List.<StateRow>of());
      var logged = hashes.getOrDefault(state, nothing(kind.id()));
      if (!StateHash.of(kind.id(), rows).equals(logged)) {
        var last = last(state);
        differ(
            words.say(
                "verify.watched.other", words.watched(state), words.day(last), last.sequence()));
      }
    }
  }

  private void differ(String what) {
    differs = true;
    findings.changed(what);
  }

  /** The entry that last said what something is, be it that there was nothing. */
  private LogEntry last(State state) {
    var last = entries.get(state);
    return last == null ? since(state.kind()) : last;
  }

  private LogEntry since(String kind) {
    var first = since.get(kind);
    if (first == null) {
      throw new IllegalStateException("nobody watches " + kind);
    }
    return first;
  }

  private static String nothing(String kind) {
    return StateHash.of(kind, List.of());
  }

  /** A register that is older than this log of it may have been anything before. */
  private void late(List<LogEntry> log) {
    var first = log.stream().filter(one -> one.kind().equals(StateLog.FOUND)).findFirst();
    first
        .filter(
            one ->
                log.stream().takeWhile(other -> !other.equals(one)).anyMatch(LoggedStates::tells))
        .ifPresent(one -> findings.note(words.say("verify.watched.since", words.day(one))));
  }

  private static boolean tells(LogEntry entry) {
    return !entry.kind().equals(AuditLog.BEGUN);
  }
}
