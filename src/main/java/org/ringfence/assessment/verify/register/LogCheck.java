package org.ringfence.assessment.verify.register;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ringfence.assessment.ledger.AuditLog;
import org.ringfence.assessment.verify.record.CheckFindings;
import org.ringfence.assessment.verify.record.LogWitness;
import org.ringfence.model.signature.LogEntry;
import org.ringfence.model.signature.LogHead;
import org.ringfence.register.Register;
import org.ringfence.signing.LogChain;
import org.ringfence.signing.LogDetail;

/** Checks the log of a register link by link, and says how far signatures and seals cover it. */
final class LogCheck {
  private static final String AFTER = "after";

  private final Register register;
  private final LogWords words;
  private final CheckFindings findings;
  private final List<LogEntry> log;
  private final Map<String, Integer> positions = new HashMap<>();
  private final Set<String> signatures = new HashSet<>();

  LogCheck(Register register, LogWords words, CheckFindings findings) {
    this.register = register;
    this.words = words;
    this.findings = findings;
    this.log = register.log().entries();
    for (var at = 0; at < log.size(); at++) {
      positions.put(log.get(at).hash(), at);
      Optional.ofNullable(LogDetail.values(log.get(at).detail()).get("signature"))
          .ifPresent(signatures::add);
    }
  }

  /** Every entry, oldest first. */
  List<LogEntry> entries() {
    return log;
  }

  /** Says whether each entry follows on the one before, through all copies of the register. */
  void chain() {
    var chains = log.stream().collect(Collectors.groupingBy(LogEntry::replica));
    var broken = chains.values().stream().map(LogChain::fault).flatMap(Optional::stream).toList();
    broken.forEach(entry -> findings.changed(words.say("verify.log.broken", entry.sequence())));
    if (copiesFollow(chains) && broken.isEmpty()) {
      findings.good(words.count("verify.log.holds", log.size()));
    }
  }

  /** The log of each copy begins with the head of the one that it was made from. */
  private boolean copiesFollow(Map<String, List<LogEntry>> chains) {
    var before = Optional.<LogHead>empty();
    var all = true;
    for (var replica : register.log().replicas()) {
      var entries = chains.getOrDefault(replica, List.of());
      var after =
          entries.stream()
              .findFirst()
              .filter(first -> first.kind().equals(AuditLog.BEGUN))
              .map(first -> LogDetail.values(first.detail()).getOrDefault(AFTER, ""));
      if (!after.equals(Optional.of(before.map(LogHead::hash).orElse("")))) {
        all = false;
        findings.changed(
            entries.isEmpty()
                ? words.say("verify.log.emptied")
                : words.say("verify.log.missing", words.day(entries.getFirst())));
      }
      before = Optional.of(entries.isEmpty() ? LogHead.none(replica) : entries.getLast().head());
    }
    return all;
  }

  /** Says where somebody kept that the clock had been wrong. */
  void clock() {
    log.stream()
        .filter(entry -> entry.kind().equals(AuditLog.CORRECTED))
        .forEach(
            entry -> findings.note(words.say("verify.clock", words.day(entry), entry.detail())));
  }

  /** A register that lacks what a witness saw of its log was put back or put together. */
  void witnessed(LogWitness witness) {
    if (position(witness).isPresent() && signatures.contains(witness.signature())) {
      return;
    }
    findings.changed(
        words.say(
            witness.seal() ? "verify.rolled-back.seal" : "verify.rolled-back",
            witness.name(),
            words.day(witness.on())));
  }

  private Optional<Integer> position(LogWitness witness) {
    var head = witness.head();
    return Optional.ofNullable(positions.get(head.hash()))
        .filter(at -> log.get(at).head().equals(head));
  }

  /** The chain has no key of its own: says up to which entry somebody's signature covers it. */
  void covered(List<LogWitness> witnesses) {
    var last =
        witnesses.stream()
            .filter(witness -> position(witness).isPresent())
            .max((one, other) -> position(one).orElseThrow() - position(other).orElseThrow());
    if (last.isEmpty()) {
      findings.note(words.say("verify.log.uncovered"));
      return;
    }
    var at = position(last.get()).orElseThrow();
    var entry = Objects.requireNonNull(log.get(at));
    findings.note(
        words.say(
                last.get().seal() ? "verify.log.sealed" : "verify.log.covered",
                entry.sequence(),
                words.day(entry),
                last.get().name())
            + " "
            + words.count("verify.log.after", log.size() - at - 1));
  }
}
