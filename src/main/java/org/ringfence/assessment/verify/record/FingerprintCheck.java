package org.ringfence.assessment.verify.record;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ringfence.assessment.change.Staleness;
import org.ringfence.assessment.dossier.AssessmentPhrases;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.ledger.TypedFingerprint;
import org.ringfence.exchange.conversion.SnapshotContent;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.signature.SignOff;
import org.ringfence.signing.SignatureProof;
import org.ringfence.signing.SignedRecord;

/**
 * Looks a fingerprint up that somebody has from print, and says what the record says that has it,
 * to be read beside the print. Of the print's own words it proves nothing.
 */
public final class FingerprintCheck {
  private final CatalogueServices knowledge;
  private final AssessmentPhrases phrases;
  private final LocalDate day;
  private final CheckFindings findings;

  /**
   * A check.
   *
   * @param day on which it matters whether a sign-off holds
   */
  public FingerprintCheck(CatalogueServices knowledge, LocalDate day, CheckFindings findings) {
    this.knowledge = knowledge;
    this.phrases = knowledge.phrases();
    this.day = day;
    this.findings = findings;
  }

  /**
   * Something whose fingerprint papers print.
   *
   * @param root the fingerprint, all of it
   * @param record what has it; empty where there is the fingerprint alone
   */
  public record Printed(String root, Optional<SignedRecord> record) {
    public static Printed of(SignedRecord record) {
      return new Printed(record.snapshot().root(), Optional.of(record));
    }

    public static Printed of(String root) {
      return new Printed(root, Optional.empty());
    }
  }

  /** Says whether one of these has a fingerprint, and what it says; nothing where none is typed. */
  public void look(String typed, List<Printed> all) {
    if (typed.isBlank()) {
      return;
    }
    var found = all.stream().filter(one -> TypedFingerprint.means(typed, one.root())).findFirst();
    if (found.isEmpty()) {
      findings.different(
          phrases.say(
              TypedFingerprint.isOne(typed)
                  ? "verify.fingerprint.unknown"
                  : "verify.fingerprint.none",
              typed));
      return;
    }
    findings.good(phrases.say("verify.fingerprint.known", typed));
    found.flatMap(Printed::record).ifPresent(this::say);
    findings.lead(phrases.say("verify.fingerprint.print"));
  }

  private void say(SignedRecord record) {
    if (RecordCheck.content(TEXTS.say("called.the-record"), record)
        instanceof Outcome.Done<SnapshotContent>(var content)) {
      RecordFacts.of(knowledge, content, signOffs(record)).forEach(findings::lead);
      var known = findings.lapsed(content.entry().assessmentId()).stream().distinct().toList();
      var reasons =
          known.isEmpty() ? new Staleness(knowledge).reasons(content, record, day) : known;
      findings.lead(
          reasons.isEmpty()
              ? phrases.say("verify.facts.holds", phrases.day(day))
              : phrases.say("verify.facts.stale", phrases.day(day), String.join(" ", reasons)));
    }
  }

  private static List<SignOff> signOffs(SignedRecord record) {
    return record.proofs().stream()
        .filter(SignatureProof::holds)
        .map(proof -> proof.envelope().signOff())
        .toList();
  }
}
