package org.ringfence.assessment.verify.record;

import java.util.List;
import java.util.Optional;
import org.ringfence.assessment.dossier.AssessmentPhrases;
import org.ringfence.assessment.people.AdoptedTrust;
import org.ringfence.exchange.assessment.SmallFile;
import org.ringfence.files.NamedFile;
import org.ringfence.files.WantedFile;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;
import org.ringfence.signing.TrustFile;

/** Finds the trust file that a check goes by, and says whose it is and whether a newer is known. */
public final class TrustInUse {
  private final AssessmentPhrases phrases;
  private final AdoptedTrust adopted;

  public TrustInUse(AssessmentPhrases phrases, AdoptedTrust adopted) {
    this.phrases = phrases;
    this.adopted = adopted;
  }

  /** The one that is asked for, else the one that was adopted here, if that counts. */
  public Outcome<Optional<TrustFile>> file(VerifyRequest request) {
    return request
        .trust()
        .map(
            file ->
                switch (SmallFile.text(file, WantedFile.TRUST)
                    .then(text -> TrustFile.read(NamedFile.words(file), text))) {
                  case Outcome.Done<TrustFile>(var read) -> Outcome.done(Optional.of(read));
                  case Outcome.Refused<TrustFile>(var problems) -> notTaken(problems);
                })
        .orElseGet(() -> Outcome.done(adopted.counts() ? adopted.file().get() : Optional.empty()));
  }

  /** What is wrong is wrong with the trust file, and not with what it was given to check. */
  private Outcome<Optional<TrustFile>> notTaken(List<Problem> problems) {
    return new Outcome.Refused<>(
        problems.stream()
            .map(
                one ->
                    new Problem(
                        phrases.say("verify.trust.not-taken", one.what()), one.where(), one.mend()))
            .toList());
  }

  /** Says by whose word a check goes. */
  public void say(Optional<TrustFile> trust, CheckFindings findings) {
    trust.ifPresent(
        one ->
            findings.note(
                phrases.say(
                    "verify.trust", one.organisation(), phrases.day(one.issued()), one.issuer())));
    older(trust, adopted.file().get(), findings);
  }

  /** Says where it is older than one that is known: it may name keys that were ended since. */
  public void older(Optional<TrustFile> trust, Optional<TrustFile> known, CheckFindings findings) {
    trust.ifPresent(
        here ->
            known
                .filter(one -> !one.equals(here))
                .filter(one -> !one.isOfSameIssuer(here) || one.number() > here.number())
                .map(
                    one ->
                        phrases.say(
                            one.isOfSameIssuer(here) ? "verify.trust.older" : "verify.trust.other",
                            here.number(),
                            one.number(),
                            phrases.day(one.issued()),
                            one.issuer()))
                .ifPresent(findings::doubt));
  }
}
