package org.ringfence.assessment.verify.record;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.ringfence.assessment.dossier.AssessmentPhrases;
import org.ringfence.assessment.people.KeysOfSameName;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.report.check.SealedPaper;
import org.ringfence.signing.PaperSeal;
import org.ringfence.signing.TrustFile;

/** Says what the seal of a paper proves: who gave the file out, and that nothing changed since. */
public final class SealCheck {
  private final AssessmentPhrases phrases;
  private final Optional<TrustFile> trust;
  private final LogTestimony witness;
  private final CheckFindings findings;

  public SealCheck(
      AssessmentPhrases phrases,
      Optional<TrustFile> trust,
      LogTestimony witness,
      CheckFindings findings) {
    this.phrases = phrases;
    this.trust = trust;
    this.witness = witness;
    this.findings = findings;
  }

  /**
   * A seal that covers every byte of a paper.
   *
   * @param counts whether the council lets its maker give papers out
   */
  public record Covering(PaperSeal seal, boolean counts) {
    /** The seal, if it counts. */
    public Optional<PaperSeal> counting() {
      return Optional.of(seal).filter(_ -> counts);
    }
  }

  /** Whether a file has a seal at all, whatever it covers by now. */
  public static boolean isSealed(Path paper) {
    return SealedPaper.read(paper) instanceof Outcome.Done<Optional<SealedPaper.Found>>(var found)
        && found.isPresent();
  }

  /** The seal, if there is one that covers every byte. */
  public Outcome<Optional<Covering>> covering(Path paper) {
    return SealedPaper.read(paper)
        .map(
            found ->
                found.flatMap(one -> seal(paper, one)).map(one -> new Covering(one, isLet(one))));
  }

  private Optional<PaperSeal> seal(Path paper, SealedPaper.Found found) {
    return switch (PaperSeal.read(paper.toString(), found.text())) {
      case Outcome.Done<PaperSeal>(var seal) -> Optional.of(seal).filter(one -> covers(one, found));
      case Outcome.Refused<PaperSeal> _ -> {
        findings.changed(phrases.say("verify.seal.broken"));
        yield Optional.empty();
      }
    };
  }

  private boolean covers(PaperSeal seal, SealedPaper.Found found) {
    // Nor does anything stand in the seal that its signature does not cover.
    if (seal.parts().equals(found.parts()) && seal.text().equals(found.text())) {
      return true;
    }
    findings.unvouched(
        phrases.say("verify.seal.changed-since", seal.name(), phrases.day(seal.on())));
    return false;
  }

  private boolean isLet(PaperSeal seal) {
    var named = trust.flatMap(file -> file.naming(seal));
    if (named.isEmpty()) {
      findings.unvouched(
          say("verify.seal.not-let", seal)
              + new KeysOfSameName(phrases, trust).besides(seal.name(), seal.key()));
      return false;
    }
    return named.get().until().map(end -> isHeld(seal, end)).orElseGet(() -> counts(seal));
  }

  /** Whoever found or stole a key could have sealed on any day. */
  private boolean isHeld(PaperSeal seal, LocalDate end) {
    var held = witness.held(seal.signature(), end);
    if (held.isEmpty()) {
      findings.unvouched(phrases.say("verify.seal.ended", seal.name(), phrases.day(end)));
      return false;
    }
    findings.note(phrases.say("verify.ended.held", phrases.day(held.get()), phrases.day(end)));
    return counts(seal);
  }

  private boolean counts(PaperSeal seal) {
    findings.note(phrases.say(seal.edited() ? "verify.seal.edited" : "verify.seal.unedited"));
    findings.good(say("verify.seal.holds", seal));
    return true;
  }

  private String say(String key, PaperSeal seal) {
    return phrases.say(key, seal.name(), phrases.day(seal.on()), seal.shortKey());
  }
}
