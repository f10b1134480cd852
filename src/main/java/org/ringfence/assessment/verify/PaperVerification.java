package org.ringfence.assessment.verify;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ringfence.assessment.dossier.AssessmentPhrases;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.verify.record.CheckBasis;
import org.ringfence.assessment.verify.record.CheckFindings;
import org.ringfence.assessment.verify.record.FingerprintCheck;
import org.ringfence.assessment.verify.record.PaperContents;
import org.ringfence.assessment.verify.record.PaperReading;
import org.ringfence.assessment.verify.record.SealCheck;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Progress;
import org.ringfence.model.verdict.TextDifferences;
import org.ringfence.model.verdict.Verdict;
import org.ringfence.signing.PaperSeal;
import org.ringfence.signing.TrustFile;

/**
 * Says what a paper proves: by its seal, by making it again, and by the records that it carries.
 */
final class PaperVerification {
  private static final double READ = 0.2;
  private static final double MADE_AGAIN = 0.7;

  private final CatalogueServices knowledge;
  private final AssessmentPhrases phrases;
  private final PaperReading papers;
  private final PaperProof proof;
  private final CarriedRecords records;

  PaperVerification(CatalogueServices knowledge) {
    this.knowledge = knowledge;
    this.phrases = knowledge.phrases();
    this.papers = new PaperReading(knowledge);
    this.proof = new PaperProof(knowledge);
    this.records = new CarriedRecords(knowledge);
  }

  /** What the paper proves, after what was found before; refused where it can't be read. */
  Outcome<Verdict> verdict(Path file, CheckBasis basis, Progress progress, CheckFindings findings) {
    var seals = new SealCheck(phrases, basis.trust(), basis.witness(), findings);
    return switch (papers.contents(file, progress.stretch(0, READ))) {
      case Outcome.Done<PaperContents>(var contents) ->
          seals
              .covering(file)
              .then(seal -> verdict(file, contents, seal, basis, progress, findings));
      case Outcome.Refused<PaperContents>(var problems) ->
          SealCheck.isSealed(file)
                  && seals.covering(file)
                      instanceof Outcome.Done<Optional<SealCheck.Covering>>(var seal)
              ? Outcome.done(findings.nothingSigned(nothingSigned(seal)))
              : new Outcome.Refused<>(problems);
    };
  }

  private String nothingSigned(Optional<SealCheck.Covering> seal) {
    return seal.map(
            covering ->
                covering
                    .counting()
                    .map(
                        one ->
                            phrases.say(
                                "verify.unsigned.sealed", one.name(), phrases.day(one.on())))
                    .orElseGet(() -> phrases.say("verify.unsigned.not-let")))
        .orElseGet(() -> phrases.say("verify.unsigned.changed"));
  }

  private Outcome<Verdict> verdict(
      Path file,
      PaperContents contents,
      Optional<SealCheck.Covering> seal,
      CheckBasis basis,
      Progress progress,
      CheckFindings findings) {
    return proof
        .prove(file, contents, seal, progress.stretch(READ, MADE_AGAIN), findings)
        .then(
            proved ->
                // First, as a register may know that what a record says no longer holds.
                against(file, contents, basis, findings)
                    .map(
                        _ -> {
                          records.check(
                              contents,
                              basis.records(knowledge, days(contents, basis), findings),
                              progress.stretch(MADE_AGAIN, 1),
                              findings);
                          elsewhere(contents, basis, findings);
                          var counting = seal.flatMap(SealCheck.Covering::counting);
                          counting.ifPresent(
                              _ -> new SealedFacts(knowledge, findings).say(contents));
                          return verdict(contents, counting, proved, basis, findings);
                        }));
  }

  private Verdict verdict(
      PaperContents contents,
      Optional<PaperSeal> seal,
      PaperProof.Proved proved,
      CheckBasis basis,
      CheckFindings findings) {
    new FingerprintCheck(knowledge, basis.day(), findings)
        .look(basis.request().fingerprint(), printed(contents));
    var verdict = findings.verdict(phrases, proved.sentence(), !contents.wholeRecords().isEmpty());
    // Where words are somebody's or nobody's, what was edited in them is shown as far as it is.
    return verdict.level() == Verdict.Level.NOT_VOUCHED_FOR
            || seal.filter(PaperSeal::edited).isPresent()
        ? verdict.showing(proved.differences(), differing(proved.differences()))
        : verdict;
  }

  private String differing(TextDifferences differences) {
    return differences.count() == 0
        ? ""
        : " " + phrases.count("verify.differs", differences.count());
  }

  /** Says where a paper is another body's than the one by whose word it is judged. */
  private void elsewhere(PaperContents contents, CheckBasis basis, CheckFindings findings) {
    var bodies =
        contents.records().stream()
            .map(one -> one.dossier().entry().organisation().name())
            .distinct()
            .toList();
    for (var body : bodies) {
      basis
          .trust()
          .map(TrustFile::organisation)
          .filter(issuer -> !issuer.strip().equalsIgnoreCase(body.strip()))
          .ifPresent(issuer -> findings.lead(phrases.say("verify.trust.elsewhere", issuer, body)));
    }
  }

  /** A sign-off is judged for the day that the paper is for, and for the day that is asked. */
  private static List<LocalDate> days(PaperContents contents, CheckBasis basis) {
    return List.of(contents.enclosure().judgedOn(), basis.day());
  }

  private Outcome<CheckFindings> against(
      Path file, PaperContents contents, CheckBasis basis, CheckFindings findings) {
    return basis
        .request()
        .against()
        .map(
            other ->
                new PaperComparison(knowledge, basis.day(), findings)
                    .against(other, file, contents))
        .orElseGet(() -> Outcome.done(findings));
  }

  /** Of what a copy leaves out, the fingerprint alone is known. */
  private static List<FingerprintCheck.Printed> printed(PaperContents contents) {
    var whole =
        contents.wholeRecords().stream()
            .flatMap(one -> one.record().stream())
            .map(FingerprintCheck.Printed::of);
    var others = contents.roots().stream().map(FingerprintCheck.Printed::of);
    return Stream.concat(whole, others).toList();
  }
}
