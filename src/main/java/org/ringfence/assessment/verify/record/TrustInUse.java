package org.ringfence.assessment.verify.record;

import java.util.Optional;
import org.ringfence.assessment.dossier.AssessmentPhrases;
import org.ringfence.assessment.people.AdoptedTrust;
import org.ringfence.exchange.assessment.SmallFile;
import org.ringfence.files.NamedFile;
import org.ringfence.files.WantedFile;
import org.ringfence.model.outcome.Outcome;
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
                SmallFile.text(file, WantedFile.TRUST)
                    .then(text -> TrustFile.read(NamedFile.words(file), text))
                    .map(Optional::of))
        .orElseGet(() -> Outcome.done(adopted.counts() ? adopted.file().get() : Optional.empty()));
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
