package org.ringfence.assessment.verify;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ringfence.assessment.custody.RegisterCopy;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.ledger.SettingsBook;
import org.ringfence.assessment.people.AdoptedTrust;
import org.ringfence.assessment.verify.record.CheckBasis;
import org.ringfence.assessment.verify.record.CheckFindings;
import org.ringfence.assessment.verify.record.LogTestimony;
import org.ringfence.assessment.verify.record.PaperContents;
import org.ringfence.assessment.verify.record.PaperReading;
import org.ringfence.assessment.verify.record.TrustInUse;
import org.ringfence.assessment.verify.record.VerifyRequest;
import org.ringfence.assessment.verify.register.RegisterVerification;
import org.ringfence.files.FileNature;
import org.ringfence.files.NamedFile;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Progress;
import org.ringfence.model.verdict.Verdict;
import org.ringfence.signing.TrustFile;

/**
 * Tells a clerk whether a paper or a register is what was signed, in plain English and never more
 * than is proved. It changes neither the file nor anything it is compared with.
 */
public final class Verification {
  private final CatalogueServices knowledge;
  private final PaperReading reading;
  private final PaperVerification papers;
  private final RegisterVerification registers;
  private final RegisterCopy copies;
  private final CarriedRecords records;
  private final FreshPapers fresh;
  private final TrustInUse trust;

  /** A check by this catalogue. */
  public Verification(CatalogueServices knowledge) {
    this(knowledge, AdoptedTrust.NONE);
  }

  /** The same on a computer whose user has a register of their own. */
  public Verification(CatalogueServices knowledge, AdoptedTrust adopted) {
    this.knowledge = knowledge;
    this.reading = new PaperReading(knowledge);
    this.papers = new PaperVerification(knowledge);
    this.registers = new RegisterVerification(knowledge);
    this.copies = new RegisterCopy(knowledge.clock());
    this.records = new CarriedRecords(knowledge);
    this.fresh = new FreshPapers(knowledge);
    this.trust = new TrustInUse(knowledge.phrases(), adopted);
  }

  /**
   * The same beside a register that nobody has open: a trust file older than its own is mentioned.
   */
  public static Verification beside(CatalogueServices knowledge, Path register) {
    var copies = new RegisterCopy(knowledge.clock());
    return new Verification(
        knowledge,
        new AdoptedTrust(
            () ->
                Files.isRegularFile(register)
                        && copies.of(register, open -> Outcome.done(SettingsBook.trust(open)))
                            instanceof Outcome.Done<Optional<TrustFile>>(var trust)
                    ? trust
                    : Optional.empty(),
            false));
  }

  /** Whether a file is a paper that can be looked into with its password only. */
  public boolean isLocked(Path file) {
    return UnlockedPaper.isLocked(file);
  }

  /** Whether a file is a PDF, of which nothing but the fingerprint printed in it can be checked. */
  public boolean isPdf(Path file) {
    return UnlockedPaper.is(file, FileNature.PDF);
  }

  /** Checks a register, a Word report or an Excel workbook. */
  public Verdict verify(Path file, VerifyRequest request) {
    return verify(file, request, Optional.empty());
  }

  /**
   * The same of a paper that may be locked.
   *
   * @param password of a paper that is; the caller wipes it
   */
  public Verdict verify(Path file, VerifyRequest request, Optional<char[]> password) {
    return verify(file, request, password, Progress.NONE);
  }

  /**
   * The same, watched by somebody who may stop it. Refused where the password is not the paper's,
   * and where it was stopped; whatever else is amiss is said by the verdict.
   */
  public Outcome<Verdict> watched(
      Path file, VerifyRequest request, Optional<char[]> password, Progress progress) {
    try {
      return UnlockedPaper.with(file, password, _ -> Outcome.done(file))
          .map(open -> verify(open, request, password, progress));
    } catch (Progress.CancelledException e) {
      return TEXTS.refused("check.stopped", file.toString());
    }
  }

  private Verdict verify(
      Path file, VerifyRequest request, Optional<char[]> password, Progress progress) {
    var checked =
        NamedFile.use(
            file,
            named ->
                UnlockedPaper.with(
                    named,
                    password,
                    open -> verified(open, !open.equals(named), request, progress)));
    return switch (checked) {
      case Outcome.Done<Verdict>(var verdict) -> verdict;
      case Outcome.Refused<Verdict>(var problems) -> CheckFindings.unreadable(problems);
    };
  }

  private Outcome<Verdict> verified(
      Path file, boolean wasLocked, VerifyRequest request, Progress progress) {
    return trust
        .file(request)
        .then(
            named ->
                RegisterCopy.isRegister(file)
                    .then(
                        is ->
                            verified(file, is, basis(request, named), progress, found(wasLocked))));
  }

  /** The bytes of the lock are nobody's: the paper inside is what is proved. */
  private CheckFindings found(boolean wasLocked) {
    var findings = new CheckFindings();
    if (wasLocked) {
      findings.lead(knowledge.phrases().say("verify.locked"));
    }
    return findings;
  }

  private Outcome<Verdict> verified(
      Path file, boolean isRegister, CheckBasis basis, Progress progress, CheckFindings findings) {
    trust.say(basis.trust(), findings);
    return isRegister
        ? register(file, basis, progress, findings)
        : papers.verdict(file, basis, progress, findings);
  }

  private CheckBasis basis(VerifyRequest request, Optional<TrustFile> named) {
    return new CheckBasis(
        request,
        named,
        witness(request, named),
        request.meeting().orElseGet(() -> LocalDate.now(knowledge.clock())));
  }

  /** A register to compare with tells when a signature was given whose key was ended since. */
  private LogTestimony witness(VerifyRequest request, Optional<TrustFile> named) {
    return request
        .against()
        .filter(_ -> named.filter(TrustFile::endsKeys).isPresent())
        .filter(
            other -> RegisterCopy.isRegister(other) instanceof Outcome.Done<Boolean>(var is) && is)
        .map(other -> copies.of(other, register -> Outcome.done(LogTestimony.of(register))))
        .map(
            found -> found instanceof Outcome.Done<LogTestimony>(var one) ? one : LogTestimony.NONE)
        .orElse(LogTestimony.NONE);
  }

  private Outcome<Verdict> register(
      Path file, CheckBasis basis, Progress progress, CheckFindings findings) {
    return witnessing(basis.request())
        .then(
            paper ->
                copies.of(
                    file,
                    register -> {
                      trust.older(basis.trust(), SettingsBook.trust(register), findings);
                      return Outcome.done(
                          registers.verdict(register, file, paper, basis, progress, findings));
                    }));
  }

  /** What a published paper saw, a register has to hold; another register says nothing of that. */
  private Outcome<Optional<RegisterVerification.Witnessing>> witnessing(VerifyRequest request) {
    return request
        .against()
        .map(
            against ->
                NamedFile.use(
                    against,
                    other ->
                        RegisterCopy.isRegister(other)
                            .then(
                                is ->
                                    is
                                        ? Outcome.done(
                                            Optional.<RegisterVerification.Witnessing>empty())
                                        : witnessing(other))))
        .orElseGet(() -> Outcome.done(Optional.empty()));
  }

  private Outcome<Optional<RegisterVerification.Witnessing>> witnessing(Path paper) {
    return reading
        .contents(paper)
        .then(
            contents ->
                PaperWitnesses.of(paper, contents)
                    .map(
                        log ->
                            Optional.of(
                                new RegisterVerification.Witnessing(
                                    contents, PaperComparison.version(paper, contents), log))));
  }

  /**
   * Writes fresh papers from the signed records inside a paper, to be used in its place; refused
   * where a signature in it does not hold, or where it carries no record whole.
   *
   * @param to a file for one; for several, their numbers are put before its ending
   */
  public Outcome<List<Path>> writeAgain(Path file, Path to) {
    return writeAgain(file, to, Optional.empty());
  }

  /**
   * The same of a paper that may be locked; what is written is not.
   *
   * @param password of a paper that is; the caller wipes it
   */
  public Outcome<List<Path>> writeAgain(Path file, Path to, Optional<char[]> password) {
    var today = LocalDate.now(knowledge.clock());
    return NamedFile.use(
            file,
            named ->
                UnlockedPaper.with(
                    named,
                    password,
                    open -> reading.contents(open, today).then(contents -> sound(open, contents))))
        .then(contents -> fresh.write(contents, today, to));
  }

  private Outcome<PaperContents> sound(Path file, PaperContents contents) {
    if (contents.wholeRecords().isEmpty()) {
      return TEXTS.refused("check.no-record", file.toString());
    }
    return records.alone(contents).level() == Verdict.Level.CHANGED
        ? TEXTS.refused("check.not-signed", file.toString())
        : Outcome.done(contents);
  }
}
