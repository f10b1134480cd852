package org.ringfence.assessment.verify.register;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ringfence.assessment.dossier.AssessmentPhrases;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.dossier.SignedRecords;
import org.ringfence.assessment.editing.RegisterStaleness;
import org.ringfence.assessment.evidence.EvidenceCheck;
import org.ringfence.assessment.verify.record.CheckBasis;
import org.ringfence.assessment.verify.record.CheckFindings;
import org.ringfence.assessment.verify.record.FingerprintCheck;
import org.ringfence.assessment.verify.record.LogWitness;
import org.ringfence.assessment.verify.record.PaperContents;
import org.ringfence.assessment.verify.record.RecordSubject;
import org.ringfence.exchange.conversion.SnapshotContent;
import org.ringfence.model.installation.Attachment;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Progress;
import org.ringfence.model.verdict.Verdict;
import org.ringfence.register.Register;
import org.ringfence.signing.RecordSeal;
import org.ringfence.signing.SignedRecord;

/** Checks a register: its log and all that this names, and each signed record in it. */
public final class RegisterVerification {
  private final CatalogueServices knowledge;
  private final AssessmentPhrases phrases;

  public RegisterVerification(CatalogueServices knowledge) {
    this.knowledge = knowledge;
    this.phrases = knowledge.phrases();
  }

  /** A paper that was given out as a version, with what it saw of the log. */
  public record Witnessing(PaperContents contents, int version, List<LogWitness> log) {}

  /**
   * What a register proves, after what was found before.
   *
   * @param register a copy of it
   * @param file where it lies
   * @param paper what it has to hold; empty where nobody asks
   */
  public Verdict verdict(
      Register register,
      Path file,
      Optional<Witnessing> paper,
      CheckBasis basis,
      Progress progress,
      CheckFindings findings) {
    var records =
        check(register, basis, paper.map(Witnessing::log).orElse(List.of()), progress, findings);
    new FingerprintCheck(knowledge, basis.day(), findings)
        .look(
            basis.request().fingerprint(),
            records.stream().map(FingerprintCheck.Printed::of).toList());
    evidence(register, file, findings);
    paper.ifPresent(one -> holds(register, one.contents(), one.version(), basis.day(), findings));
    return findings.verdict(phrases, phrases.say("verify.register.intact"), false);
  }

  private List<SignedRecord> check(
      Register register,
      CheckBasis basis,
      List<LogWitness> papers,
      Progress progress,
      CheckFindings findings) {
    var words = new LogWords(register, phrases);
    var log = new LogCheck(register, words, findings);
    log.chain();
    log.clock();
    var found = records(register, basis, progress, findings);
    var witnesses =
        Stream.concat(papers.stream(), found.stream().flatMap(one -> LogWitness.of(one.seal())))
            .toList();
    witnesses.forEach(log::witnessed);
    log.covered(witnesses);
    new LoggedThings(register, words, findings).check(log.entries());
    new LoggedStates(register, words, findings).check(log.entries());
    return found;
  }

  /** Whoever asks for one fingerprint is told of its record, and of others what was changed. */
  private List<SignedRecord> records(
      Register register, CheckBasis basis, Progress progress, CheckFindings findings) {
    var aside = new CheckFindings();
    var days = List.of(basis.day());
    var asked = new RegisterRecords(register, knowledge, basis.records(knowledge, days, findings));
    var others = new RegisterRecords(register, knowledge, basis.records(knowledge, days, aside));
    var typed = basis.request().fingerprint();
    var found = new ArrayList<SignedRecord>();
    var entries = register.entries();
    for (var entry : entries) {
      progress.did(found.size(), entries.size());
      var isAsked = typed.isBlank() || asked.is(entry, typed);
      (isAsked ? asked.check(entry, findings) : others.check(entry, aside)).ifPresent(found::add);
    }
    findings.changes(aside);
    return found;
  }

  /**
   * Names the photos and documents that are not beside a register as they were attached. What
   * somebody has signed for is not as it was signed then.
   */
  private void evidence(Register register, Path file, CheckFindings findings) {
    var found =
        new EvidenceCheck(register, register.attachments().beside(file), knowledge.wording())
            .whole();
    var signed = found.isEmpty() ? Set.<String>of() : attached(register);
    for (var one : found) {
      if (signed.contains(one.attachment().sha256())) {
        findings.changed(one.problem().what());
      } else {
        findings.note(one.problem().what());
      }
    }
  }

  /** The hashes of all that somebody has signed for. */
  private static Set<String> attached(Register register) {
    var signed = new SignedRecords(register);
    return register.entries().stream()
        .filter(entry -> signed.areProven(entry.assessmentId()))
        .flatMap(
            entry ->
                read(signed.record(entry))
                    .map(record -> signed.content(entry, record))
                    .flatMap(RegisterVerification::read)
                    .stream())
        .flatMap(content -> content.attachments().values().stream())
        .flatMap(List::stream)
        .map(Attachment::sha256)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Says where a register lacks what witnesses saw of its log. */
  public void witnessed(Register register, List<LogWitness> witnesses, CheckFindings findings) {
    var log = new LogCheck(register, new LogWords(register, phrases), findings);
    witnesses.forEach(log::witnessed);
  }

  /**
   * Whether a register holds the signed records of a paper, and whether it has newer ones.
   *
   * @param version as which the paper was given out
   */
  public void holds(
      Register register, PaperContents paper, int version, LocalDate day, CheckFindings findings) {
    paper.sealed().forEach(one -> holds(register, one.seal(), one.subject(), day, findings));
    corrected(register, paper, version).ifPresent(findings::doubt);
  }

  /** That a later version of a paper was given out. */
  private Optional<String> corrected(Register register, PaperContents paper, int version) {
    var kind = paper.kind();
    return paper.subjects().stream()
        .flatMap(one -> register.entry(one.assessmentId()).stream())
        .findFirst()
        .flatMap(
            entry ->
                register.council().issues().issues(entry.organisation().id()).stream()
                    .filter(one -> one.kind() == kind && one.version() > version)
                    .filter(one -> one.edition() == paper.edition())
                    .filter(one -> !kind.isAboutOne() || one.subject().equals(entry.assessmentId()))
                    .reduce((_, later) -> later))
        .map(
            later ->
                phrases.say(
                    "verify.corrected",
                    version,
                    later.version(),
                    phrases.day(later.on()),
                    later.why()));
  }

  private void holds(
      Register register,
      RecordSeal seal,
      RecordSubject about,
      LocalDate day,
      CheckFindings findings) {
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
      findings.different(phrases.say("verify.not-held", name));
      return;
    }
    var missing = same.get().proofs().size() - seal.proofs().size();
    if (missing > 0) {
      findings.note(phrases.count("verify.fewer", missing, name));
    }
    newest(register, entry.get(), same.get(), day, name, findings);
  }

  private void newest(
      Register register,
      RegisterEntry entry,
      SignedRecord record,
      LocalDate day,
      String name,
      CheckFindings findings) {
    var staleness = new RegisterStaleness(register, knowledge);
    var newer = staleness.newer(entry);
    if (newer.filter(RegisterEntry::locked).isPresent()) {
      findings.note(phrases.say("verify.older", name, entry.revision(), newer.get().revision()));
      return;
    }
    var newest = phrases.say("verify.newest", name);
    newer.ifPresentOrElse(
        open -> findings.note(newest + " " + staleness.open(open)), () -> findings.good(newest));
    if (new SignedRecords(register).content(entry, record)
        instanceof Outcome.Done<SnapshotContent>(var content)) {
      var why = staleness.reasons(entry, content, record, day);
      if (!why.isEmpty()) {
        findings.lapsed(entry.assessmentId(), why);
        findings.stale(
            true,
            phrases.say("verify.stale.register", name, phrases.day(day), String.join(" ", why)));
      }
    }
  }

  private static <T> Optional<T> read(Outcome<T> outcome) {
    return outcome instanceof Outcome.Done<T>(var value) ? Optional.of(value) : Optional.empty();
  }
}
