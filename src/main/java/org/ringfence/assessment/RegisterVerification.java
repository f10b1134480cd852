package org.ringfence.assessment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ringfence.exchange.SnapshotContent;
import org.ringfence.files.NamedFile;
import org.ringfence.files.PlainFile;
import org.ringfence.files.TemporaryFolder;
import org.ringfence.model.Outcome;
import org.ringfence.model.RegisterEntry;
import org.ringfence.register.Register;
import org.ringfence.signing.LogChain;
import org.ringfence.signing.Seal;
import org.ringfence.signing.SignedRecord;

/** Checks a register, on a copy of it: its log, and each signed record in it. */
final class RegisterVerification {
  private final Knowledge knowledge;
  private final Phrases phrases;

  RegisterVerification(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.phrases = knowledge.phrases();
  }

  /** Does something with a copy of a register, which stays as it is and may be open elsewhere. */
  <T> Outcome<T> onCopy(Path file, Function<Register, Outcome<T>> work) {
    var odd = NamedFile.obstacleBeside(file, List.of("-journal", "-wal"));
    if (odd.isPresent()) {
      return new Outcome.Refused<>(List.of(odd.get()));
    }
    try {
      var folder = Files.createTempDirectory(TemporaryFolder.current(), "ringfence-check");
      try {
        var copy = folder.resolve("register");
        PlainFile.copy(file, copy);
        for (var end : List.of("-journal", "-wal")) {
          var part = file.resolveSibling(file.getFileName() + end);
          if (Files.exists(part)) {
            PlainFile.copy(part, folder.resolve("register" + end));
          }
        }
        return NamedFile.saidOf(
            file,
            copy,
            Register.open(copy, knowledge.clock())
                .then(
                    register -> {
                      try (register) {
                        return Guard.problems(() -> work.apply(register));
                      }
                    }));
      } finally {
        remove(folder);
      }
    } catch (IOException e) {
      return Outcome.refused(
          "The register can't be read or copied. It was left as it is.",
          file.toString(),
          "See whether it is there, whether you may read it, and whether the disk is full.");
    }
  }

  private static void remove(Path folder) throws IOException {
    try (var all = Files.walk(folder)) {
      for (var one : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(one);
      }
    }
  }

  /** Says what is to be said about a register, and gives its signed records. */
  List<SignedRecord> check(Register register, RecordCheck records, Findings findings) {
    log(register, findings);
    var signed = new SignedRecords(register);
    var found = new ArrayList<SignedRecord>();
    for (var entry : register.entries()) {
      if (signed.areProven(entry.assessmentId())) {
        record(entry, signed, records, findings).ifPresent(found::add);
      } else if (entry.locked()) {
        findings.note(phrases.say("verify.names-only", name(entry)));
      }
    }
    for (var record : found) {
      witnessed(register, record.seal(), findings);
    }
    return found;
  }

  /** Names the photos and documents that are not beside a register as they were attached. */
  void evidence(Register register, Path file, Findings findings) {
    new EvidenceCheck(register, register.attachments().beside(file), knowledge.wording())
        .whole()
        .forEach(one -> findings.note(one.problem().what()));
  }

  private static String name(RegisterEntry entry) {
    return entry.site().name() + ", " + entry.installation();
  }

  private void log(Register register, Findings findings) {
    var chains =
        register.log().entries().stream().collect(Collectors.groupingBy(entry -> entry.replica()));
    var broken = chains.values().stream().map(LogChain::fault).flatMap(Optional::stream).toList();
    broken.forEach(entry -> findings.changed(phrases.say("verify.log.broken", entry.sequence())));
    if (broken.isEmpty()) {
      var entries = chains.values().stream().mapToInt(List::size).sum();
      findings.good(phrases.count("verify.log.holds", entries));
    }
    register.log().entries().stream()
        .filter(entry -> entry.kind().equals(Chronicle.CORRECTED))
        .forEach(
            entry ->
                findings.note(
                    phrases.say(
                        "verify.clock",
                        phrases.day(LocalDate.ofInstant(entry.at(), ZoneOffset.UTC)),
                        entry.detail())));
  }

  private Optional<SignedRecord> record(
      RegisterEntry entry, SignedRecords signed, RecordCheck records, Findings findings) {
    Outcome<SignedRecord> read =
        signed
            .record(entry)
            .then(
                record ->
                    signed
                        .content(entry, record)
                        .map(content -> told(entry, record, content, records, findings)));
    return switch (read) {
      case Outcome.Done<SignedRecord>(var record) -> Optional.of(record);
      case Outcome.Refused<SignedRecord>(var problems) -> {
        problems.forEach(one -> findings.changed(name(entry) + ": " + one.what()));
        yield Optional.empty();
      }
    };
  }

  private SignedRecord told(
      RegisterEntry entry,
      SignedRecord record,
      SnapshotContent content,
      RecordCheck records,
      Findings findings) {
    records.check(record, content);
    if (!content.entry().assessmentId().equals(entry.assessmentId())
        || content.entry().revision() != entry.revision()) {
      findings.changed(phrases.say("verify.moved", name(entry)));
    }
    return record;
  }

  /** A register that lacks what a signature saw of its log was put back or put together. */
  void witnessed(Register register, Seal seal, Findings findings) {
    for (var proof : seal.proofs()) {
      var head = proof.envelope().log();
      var known =
          register
              .log()
              .entry(head.replica(), head.sequence())
              .filter(entry -> entry.hash().equals(head.hash()));
      var logged =
          register.log().entries().stream()
              .anyMatch(entry -> entry.detail().contains(proof.signature()));
      if (known.isEmpty() || !logged) {
        findings.changed(
            phrases.say(
                "verify.rolled-back",
                proof.envelope().signOff().name(),
                phrases.day(proof.envelope().signOff().on())));
      }
    }
  }

  /** Whether a register holds a signed record, and whether it has a newer one. */
  void holds(Register register, Seal seal, RecordSubject about, Findings findings) {
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
    var newer =
        register.entries().stream()
            .filter(one -> one.installationId().equals(about.installationId()))
            .filter(one -> one.locked() && one.revision() > about.revision())
            .max(Comparator.comparingInt(RegisterEntry::revision));
    if (newer.isPresent()) {
      findings.note(phrases.say("verify.older", name, about.revision(), newer.get().revision()));
    } else {
      findings.good(phrases.say("verify.newest", name));
    }
  }

  private static Optional<SignedRecord> read(Outcome<SignedRecord> outcome) {
    return outcome instanceof Outcome.Done<SignedRecord>(var record)
        ? Optional.of(record)
        : Optional.empty();
  }
}
