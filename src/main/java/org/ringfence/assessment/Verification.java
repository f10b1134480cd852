package org.ringfence.assessment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ringfence.exchange.ShortRecord;
import org.ringfence.exchange.SmallFile;
import org.ringfence.files.FileNature;
import org.ringfence.files.NamedFile;
import org.ringfence.files.PlainFile;
import org.ringfence.files.Wanted;
import org.ringfence.model.Enclosure;
import org.ringfence.model.Outcome;
import org.ringfence.model.Problem;
import org.ringfence.model.Progress;
import org.ringfence.model.Verdict;
import org.ringfence.register.Register;
import org.ringfence.report.check.PaperCheck;
import org.ringfence.signing.PaperSeal;
import org.ringfence.signing.TrustFile;

/**
 * Tells a clerk whether a paper or a register is what was signed, in plain English and never more
 * than is proved. It changes neither the file nor anything it is compared with.
 */
public final class Verification {
  private static final String SQLITE = "SQLite format 3";
  private static final int FIRST = 16;

  private final Knowledge knowledge;
  private final Phrases phrases;
  private final PaperReading papers;
  private final PaperProof proof;
  private final FreshPapers fresh;
  private final PaperDifferences differences;
  private final RegisterVerification registers;
  private final RegisterCopy copies;
  private final PublicCopies publics;
  private final AdoptedTrust adopted;
  private final WithholdingCheck withholding;

  /** A check by this catalogue. */
  public Verification(Knowledge knowledge) {
    this(knowledge, AdoptedTrust.NONE);
  }

  /** The same on a computer whose user has a register of their own. */
  Verification(Knowledge knowledge, AdoptedTrust adopted) {
    this.adopted = adopted;
    this.knowledge = knowledge;
    this.phrases = knowledge.phrases();
    this.papers = new PaperReading(knowledge);
    this.proof = new PaperProof(knowledge);
    this.fresh = new FreshPapers(knowledge);
    this.differences = new PaperDifferences(knowledge);
    this.registers = new RegisterVerification(knowledge);
    this.copies = new RegisterCopy(knowledge.clock());
    this.publics = new PublicCopies(knowledge);
    this.withholding = new WithholdingCheck(knowledge);
  }

  /**
   * The same beside a register that nobody has open: a trust file older than its own is mentioned.
   */
  public static Verification beside(Knowledge knowledge, Path register) {
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

  /** The file, if it is not locked or this is its password. */
  public Outcome<Path> unlocking(Path file, Optional<char[]> password) {
    return UnlockedPaper.with(file, password, _ -> Outcome.done(file));
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
    var checked =
        NamedFile.use(
            file, named -> UnlockedPaper.with(named, password, open -> verified(open, request)));
    return switch (checked) {
      case Outcome.Done<Verdict>(var verdict) -> verdict;
      case Outcome.Refused<Verdict>(var problems) -> Findings.unreadable(problems);
    };
  }

  private Outcome<Verdict> verified(Path file, VerifyRequest request) {
    return trust(request)
        .then(
            trust ->
                isRegister(file)
                    .then(
                        register ->
                            register
                                ? register(file, request, trust)
                                : paper(file, request, trust)));
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
                    open -> papers.contents(open, today).then(contents -> sound(open, contents))))
        .then(contents -> fresh.write(contents, today, to));
  }

  private Outcome<PaperContents> sound(Path file, PaperContents contents) {
    if (contents.wholeRecords().isEmpty()) {
      return Outcome.refused(
          "No fresh paper can be written from this one: it carries no signed record whole.",
          file.toString(),
          "Ask whoever gave it out for the paper itself, sealed. Nothing was written.");
    }
    var findings = new Findings();
    records(contents, check(List.of(), VerifyRequest.PLAIN, Optional.empty(), findings), findings);
    return findings.verdict(phrases, "", false).level() == Verdict.Level.CHANGED
        ? Outcome.refused(
            "A signature inside it does not hold, so nothing is written from it.",
            file.toString(),
            "Tell whoever keeps the register, and ask them for the paper. Nothing was written.")
        : Outcome.done(contents);
  }

  /**
   * What a paper carries, if all of it holds and something in it is signed; else says where not.
   */
  Outcome<PaperContents> holding(Path file, PaperContents contents) {
    var findings = new Findings();
    records(contents, check(List.of(), VerifyRequest.PLAIN, Optional.empty(), findings), findings);
    var verdict = findings.verdict(phrases, "", false);
    return verdict.level() == Verdict.Level.CHANGED || contents.sealed().isEmpty()
        ? new Outcome.Refused<>(unsound(file, verdict))
        : Outcome.done(contents);
  }

  private static List<Problem> unsound(Path file, Verdict verdict) {
    return Stream.concat(
            Stream.of(verdict.headline()),
            verdict.lines().stream()
                .filter(line -> line.mark() == Verdict.Mark.BAD)
                .map(Verdict.Line::text))
        .map(
            what ->
                new Problem(
                    what,
                    file.toString(),
                    "Write the paper again from the register, and edit that. Nothing was sealed."))
        .toList();
  }

  private Outcome<Optional<TrustFile>> trust(VerifyRequest request) {
    return request
        .trust()
        .map(
            file ->
                SmallFile.text(file, Wanted.TRUST)
                    .then(text -> TrustFile.read(NamedFile.words(file), text))
                    .map(Optional::of))
        .orElseGet(() -> Outcome.done(adopted.counts() ? adopted.file().get() : Optional.empty()));
  }

  private static Outcome<Boolean> isRegister(Path file) {
    var misfit = FileNature.misfit(file, Wanted.PAPER);
    if (misfit.isPresent()) {
      return new Outcome.Refused<>(List.of(misfit.get()));
    }
    try (var in = PlainFile.open(file)) {
      var first = new String(in.readNBytes(FIRST), StandardCharsets.ISO_8859_1);
      return Outcome.done(first.startsWith(SQLITE));
    } catch (IOException e) {
      return Outcome.refused(
          "The file can't be read.",
          file.toString(),
          "See whether it is there and whether you may read it.");
    }
  }

  private Outcome<Verdict> paper(Path file, VerifyRequest request, Optional<TrustFile> trust) {
    var findings = new Findings();
    trust.ifPresent(one -> issuer(one, findings));
    return papers
        .contents(file)
        .then(
            contents -> {
              return new SealCheck(phrases, trust, witness(request, trust), findings)
                  .counting(file)
                  .then(
                      seal ->
                          proof
                              .prove(file, contents, seal, Progress.NONE, findings)
                              .then(
                                  proved -> {
                                    var check =
                                        check(days(contents, request), request, trust, findings);
                                    records(contents, check, findings);
                                    seal.ifPresent(
                                        _ -> new SealedFacts(knowledge, findings).say(contents));
                                    return against(file, contents, request, findings)
                                        .map(_ -> proved);
                                  })
                              .map(
                                  proved -> {
                                    fingerprint(printed(contents), request, findings);
                                    var verdict =
                                        findings.verdict(
                                            phrases, proved, !contents.wholeRecords().isEmpty());
                                    return helped(file, contents, seal, verdict);
                                  }));
            });
  }

  /** Where words are somebody's or nobody's, what was edited in them is shown as far as it is. */
  private Verdict helped(
      Path file, PaperContents contents, Optional<PaperSeal> seal, Verdict verdict) {
    return verdict.level() == Verdict.Level.NOT_VOUCHED_FOR
            || seal.filter(PaperSeal::edited).isPresent()
        ? verdict.showing(differences.shown(file, contents))
        : verdict;
  }

  private static List<String> roots(PaperContents contents) {
    return contents.sealed().stream().map(one -> one.seal().root()).toList();
  }

  /** Of a paper, a sign-off is judged for the day that it is for, and for the day that is asked. */
  private List<LocalDate> days(PaperContents contents, VerifyRequest request) {
    return List.of(contents.enclosure().judgedOn(), day(request));
  }

  private LocalDate day(VerifyRequest request) {
    return request.meeting().orElseGet(() -> LocalDate.now(knowledge.clock()));
  }

  private RecordCheck check(
      List<LocalDate> days, VerifyRequest request, Optional<TrustFile> trust, Findings findings) {
    return new RecordCheck(knowledge, trust, witness(request, trust), days, findings);
  }

  /** A register to compare with tells when a signature was given whose key was ended since. */
  private Witness witness(VerifyRequest request, Optional<TrustFile> trust) {
    return request
        .against()
        .filter(_ -> trust.filter(TrustFile::endsKeys).isPresent())
        .filter(other -> isRegister(other) instanceof Outcome.Done<Boolean>(var is) && is)
        .map(other -> copies.of(other, register -> Outcome.done(Witness.of(register))))
        .map(found -> found instanceof Outcome.Done<Witness>(var one) ? one : Witness.NONE)
        .orElse(Witness.NONE);
  }

  private void records(PaperContents contents, RecordCheck check, Findings findings) {
    for (var one : contents.records()) {
      one.record()
          .ifPresentOrElse(
              record -> check.check(record, one.content()),
              () -> findings.note(phrases.say("verify.draft", RecordCheck.name(one.content()))));
    }
    contents.copies().forEach(copy -> publics.check(copy, check, findings));
    contents.copies().stream()
        .filter(_ -> carriesRulings(contents))
        .forEach(copy -> withholding.check(copy, contents.rulings(copy), findings));
    contents.shorts().forEach(one -> signatures(one, check, findings));
  }

  /** Papers about an estate carry them since they carry what they were made from. */
  private static boolean carriesRulings(PaperContents contents) {
    return contents.brief().isPresent()
        || contents.enclosure().plainKind().equals(Enclosure.SITE_PUBLIC);
  }

  /** All that can be said of a record of which a paper has the signatures alone. */
  private void signatures(ShortRecord record, RecordCheck check, Findings findings) {
    var subject = RecordSubject.of(record);
    if (record.seal().isEmpty()) {
      findings.note(phrases.say("verify.draft", subject.name()));
      return;
    }
    check.signatures(record.seal().get(), subject);
    check.state(record.seal().get(), record.leftOut(), subject);
    if (record.seal().get().proofs().isEmpty()) {
      findings.stranger(phrases.say("verify.public.no-signature", subject.name()));
    }
    findings.note(phrases.say("verify.short", subject.name()));
  }

  private Outcome<Findings> against(
      Path file, PaperContents contents, VerifyRequest request, Findings findings) {
    return request
        .against()
        .map(
            against ->
                NamedFile.use(
                    against,
                    other ->
                        isRegister(other)
                            .then(
                                register ->
                                    register
                                        ? heldBy(other, file, contents, findings)
                                        : samePaper(file, other, contents, findings))))
        .orElseGet(() -> Outcome.done(findings));
  }

  private Outcome<Findings> heldBy(
      Path register, Path paper, PaperContents contents, Findings findings) {
    return PaperWitnesses.of(paper, contents)
        .then(
            witnesses ->
                copies.of(
                    register,
                    one -> {
                      registers.witnessed(one, witnesses, findings);
                      return Outcome.done(holds(one, contents, findings));
                    }));
  }

  private Findings holds(Register register, PaperContents contents, Findings findings) {
    contents
        .sealed()
        .forEach(one -> registers.holds(register, one.seal(), one.subject(), findings));
    return findings;
  }

  private Outcome<Findings> samePaper(
      Path file, Path other, PaperContents contents, Findings findings) {
    return papers
        .contents(other)
        .then(
            they ->
                new PaperCheck()
                    .areSame(file, other)
                    .map(
                        same -> {
                          told(same, contents, they, findings);
                          return they;
                        }))
        .map(
            they -> {
              var theirs = roots(they);
              contents
                  .sealed()
                  .forEach(
                      one ->
                          compared(
                              one.subject(), one.seal().root(), they.subjects(), theirs, findings));
              return findings;
            });
  }

  /** Two papers of one record are the same only where every byte of them is. */
  private void told(boolean same, PaperContents one, PaperContents other, Findings findings) {
    var isOne =
        one.enclosure().kind().equals(other.enclosure().kind())
            && one.enclosure().printedOn().equals(other.enclosure().printedOn())
            && one.enclosure().version() == other.enclosure().version();
    if (same) {
      findings.good(phrases.say("verify.same-file"));
    } else if (isOne) {
      findings.doubt(phrases.say("verify.other-file"));
    } else {
      findings.note(phrases.say("verify.another-paper"));
    }
  }

  private void compared(
      RecordSubject one,
      String root,
      List<RecordSubject> they,
      List<String> theirs,
      Findings findings) {
    if (theirs.contains(root)) {
      findings.note(phrases.say("verify.same-record", one.name()));
      return;
    }
    var other =
        they.stream().filter(it -> it.installationId().equals(one.installationId())).findFirst();
    findings.changed(
        other
            .map(
                it ->
                    phrases.say("verify.other-revision", one.name(), one.revision(), it.revision()))
            .orElseGet(() -> phrases.say("verify.not-in-other", one.name())));
  }

  private Outcome<Verdict> register(Path file, VerifyRequest request, Optional<TrustFile> trust) {
    var findings = new Findings();
    trust.ifPresent(one -> issuer(one, findings));
    return paper(request)
        .then(
            paper ->
                copies.of(
                    file,
                    register ->
                        Outcome.done(register(file, register, paper, request, trust, findings))));
  }

  private Verdict register(
      Path file,
      Register register,
      Optional<Witnessing> paper,
      VerifyRequest request,
      Optional<TrustFile> trust,
      Findings findings) {
    trust.ifPresent(one -> older(one, SettingsBook.trust(register), findings));
    var witnesses = paper.map(Witnessing::log).orElse(List.of());
    var records =
        registers.check(
            register, check(List.of(day(request)), request, trust, findings), witnesses, findings);
    fingerprint(records.stream().map(FingerprintCheck.Printed::of).toList(), request, findings);
    registers.evidence(register, file, findings);
    paper.ifPresent(one -> holds(register, one.contents(), findings));
    return findings.verdict(phrases, phrases.say("verify.register.intact"), false);
  }

  /** A paper that was given out, with what it saw of the log. */
  private record Witnessing(PaperContents contents, List<LogWitness> log) {}

  /** What a published paper saw, a register has to hold. */
  private Outcome<Optional<Witnessing>> paper(VerifyRequest request) {
    return request
        .against()
        .map(
            against ->
                NamedFile.use(
                    against,
                    other -> isRegister(other).then(is -> is ? nobody() : witnessing(other))))
        .orElseGet(Verification::nobody);
  }

  /** Another register says only when signatures were given whose key was ended since. */
  private static Outcome<Optional<Witnessing>> nobody() {
    return Outcome.done(Optional.empty());
  }

  private Outcome<Optional<Witnessing>> witnessing(Path paper) {
    return papers
        .contents(paper)
        .then(
            contents ->
                PaperWitnesses.of(paper, contents)
                    .map(log -> Optional.of(new Witnessing(contents, log))));
  }

  /** Of what a copy leaves out, the fingerprint alone is known. */
  private static List<FingerprintCheck.Printed> printed(PaperContents contents) {
    var whole =
        contents.wholeRecords().stream()
            .flatMap(one -> one.record().stream())
            .map(FingerprintCheck.Printed::of);
    var others = roots(contents).stream().map(FingerprintCheck.Printed::of);
    return Stream.concat(whole, others).toList();
  }

  private void fingerprint(
      List<FingerprintCheck.Printed> printed, VerifyRequest request, Findings findings) {
    if (!request.fingerprint().isBlank()) {
      new FingerprintCheck(knowledge, day(request), findings).look(request.fingerprint(), printed);
    }
  }

  private void issuer(TrustFile trust, Findings findings) {
    findings.note(
        phrases.say(
            "verify.trust", trust.organisation(), phrases.day(trust.issued()), trust.issuer()));
    older(trust, adopted.file().get(), findings);
  }

  /** An older trust file may name keys that were ended since. */
  private void older(TrustFile trust, Optional<TrustFile> known, Findings findings) {
    known
        .filter(one -> !one.equals(trust))
        .filter(one -> !one.isOfSameIssuer(trust) || one.number() > trust.number())
        .map(
            one ->
                phrases.say(
                    one.isOfSameIssuer(trust) ? "verify.trust.older" : "verify.trust.other",
                    trust.number(),
                    one.number(),
                    phrases.day(one.issued()),
                    one.issuer()))
        .ifPresent(findings::doubt);
  }
}
