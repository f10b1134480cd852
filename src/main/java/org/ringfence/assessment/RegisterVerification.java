package org.ringfence.assessment;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ringfence.exchange.SnapshotContent;
import org.ringfence.model.Outcome;
import org.ringfence.model.Progress;
import org.ringfence.model.RegisterEntry;
import org.ringfence.model.Verdict;
import org.ringfence.register.Register;
import org.ringfence.signing.Seal;
import org.ringfence.signing.SignedRecord;

/** Checks a register: its log and all that this names, and each signed record in it. */
final class RegisterVerification {
  private static final int NAMED = 5;

  private final Knowledge knowledge;
  private final Phrases phrases;

  RegisterVerification(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.phrases = knowledge.phrases();
  }

  /** A paper that was given out, with what it saw of the log. */
  record Witnessing(PaperContents contents, List<LogWitness> log) {}

  /**
   * What a register proves, after what was found before.
   *
   * @param register a copy of it
   * @param file where it lies
   * @param paper what it has to hold; empty where nobody asks
   */
  Verdict verdict(
      Register register,
      Path file,
      Optional<Witnessing> paper,
      CheckBasis basis,
      Progress progress,
      Findings findings) {
    var records =
        check(
            register,
            basis.records(knowledge, List.of(basis.day()), findings),
            paper.map(Witnessing::log).orElse(List.of()),
            progress,
            findings);
    new FingerprintCheck(knowledge, basis.day(), findings)
        .look(
            basis.request().fingerprint(),
            records.stream().map(FingerprintCheck.Printed::of).toList());
    evidence(register, file, findings);
    paper.ifPresent(one -> holds(register, one.contents(), basis.day(), findings));
    return findings.verdict(phrases, phrases.say("verify.register.intact"), false);
  }

  private List<SignedRecord> check(
      Register register,
      RecordCheck records,
      List<LogWitness> papers,
      Progress progress,
      Findings findings) {
    var words = new LogWords(register, phrases);
    var log = new LogCheck(register, words, findings);
    log.chain();
    log.clock();
    var found = records(register, records, progress, findings);
    var witnesses =
        Stream.concat(papers.stream(), found.stream().flatMap(one -> LogWitness.of(one.seal())))
            .toList();
    witnesses.forEach(log::witnessed);
    log.covered(witnesses);
    new LoggedThings(register, words, findings).check(log.entries());
    new LoggedStates(register, words, findings).check(log.entries());
    return found;
  }

  private List<SignedRecord> records(
      Register register, RecordCheck records, Progress progress, Findings findings) {
    var signed = new SignedRecords(register);
    var held = new RecordInRegister(register, knowledge);
    var staleness = new RegisterStaleness(register, knowledge);
    var found = new ArrayList<SignedRecord>();
    var entries = register.entries();
    var done = 0;
    for (var entry : entries) {
      progress.did(done++, entries.size());
      if (signed.areProven(entry.assessmentId())) {
        record(entry, signed, held, staleness, records, findings).ifPresent(found::add);
      } else if (entry.locked()) {
        findings.note(phrases.say("verify.names-only", name(entry)));
      }
    }
    return found;
  }

  /** Names the photos and documents that are not beside a register as they were attached. */
  private void evidence(Register register, Path file, Findings findings) {
    new EvidenceCheck(register, register.attachments().beside(file), knowledge.wording())
        .whole()
        .forEach(one -> findings.note(one.problem().what()));
  }

  private static String name(RegisterEntry entry) {
    return entry.site().name() + ", " + entry.installation();
  }

  private Optional<SignedRecord> record(
      RegisterEntry entry,
      SignedRecords signed,
      RecordInRegister held,
      RegisterStaleness staleness,
      RecordCheck records,
      Findings findings) {
    Outcome<SignedRecord> read =
        signed
            .record(entry)
            .then(
                record ->
                    signed
                        .content(entry, record)
                        .map(
                            content -> {
                              staleness
                                  .newer(entry)
                                  .filter(RegisterEntry::locked)
                                  .ifPresentOrElse(
                                      since -> records.check(record, content, since.revision()),
                                      () ->
                                          records.check(
                                              record,
                                              content,
                                              day ->
                                                  staleness.reasons(entry, content, record, day)));
                              held(entry, content, held, findings);
                              return record;
                            }));
    return switch (read) {
      case Outcome.Done<SignedRecord>(var record) -> Optional.of(record);
      case Outcome.Refused<SignedRecord>(var problems) -> {
        problems.forEach(one -> findings.changed(name(entry) + ": " + one.what()));
        yield Optional.empty();
      }
    };
  }

  private void held(
      RegisterEntry entry, SnapshotContent content, RecordInRegister held, Findings findings) {
    if (!content.entry().assessmentId().equals(entry.assessmentId())
        || content.entry().revision() != entry.revision()) {
      findings.changed(phrases.say("verify.moved", name(entry)));
      return;
    }
    var other = held.differences(entry, content);
    if (!other.isEmpty()) {
      findings.changed(phrases.say("verify.held", name(entry), phrases.list(other, NAMED)));
    }
  }

  /** Says where a register lacks what witnesses saw of its log. */
  void witnessed(Register register, List<LogWitness> witnesses, Findings findings) {
    var log = new LogCheck(register, new LogWords(register, phrases), findings);
    witnesses.forEach(log::witnessed);
  }

  /** Whether a register holds the signed records of a paper, and whether it has newer ones. */
  void holds(Register register, PaperContents paper, LocalDate day, Findings findings) {
    paper.sealed().forEach(one -> holds(register, one.seal(), one.subject(), day, findings));
  }

  private void holds(
      Register register, Seal seal, RecordSubject about, LocalDate day, Findings findings) {
    var name = about.name();
    var signed = new SignedRecords(register);
    var entry = register.entry(about.assessmentId());
    var same =
        entry
            .filter(one -> signed.areProven(one.assessmentId()))
            .map(signed::record)
            .flatMap(RegisterVerification::read)
            .filter(one -> one.snapshot().root().equals(seal.root()));
    if (same.isEmpty()) {
      findings.changed(phrases.say("verify.not-held", name));
      return;
    }
    var missing = same.get().proofs().size() - seal.proofs().size();
    if (missing > 0) {
      findings.note(phrases.say("verify.fewer", name, missing));
    }
    newest(register, entry.get(), same.get(), day, name, findings);
  }

  private void newest(
      Register register,
      RegisterEntry entry,
      SignedRecord record,
      LocalDate day,
      String name,
      Findings findings) {
    var staleness = new RegisterStaleness(register, knowledge);
    var newer = staleness.newer(entry).filter(RegisterEntry::locked);
    if (newer.isPresent()) {
      findings.note(phrases.say("verify.older", name, entry.revision(), newer.get().revision()));
      return;
    }
    findings.good(phrases.say("verify.newest", name));
    if (new SignedRecords(register).content(entry, record)
        instanceof Outcome.Done<SnapshotContent>(var content)) {
      var why = staleness.reasons(entry, content, record, day);
      if (!why.isEmpty()) {
        findings.doubt(
            phrases.say("verify.stale.register", name, phrases.day(day), String.join(" ", why)));
      }
    }
  }

  private static Optional<SignedRecord> read(Outcome<SignedRecord> outcome) {
    return outcome instanceof Outcome.Done<SignedRecord>(var record)
        ? Optional.of(record)
        : Optional.empty();
  }
}
