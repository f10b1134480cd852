package org.ringfence.assessment.verify.register;

import java.util.Optional;
import org.ringfence.assessment.dossier.AssessmentPhrases;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.dossier.SignedRecords;
import org.ringfence.assessment.editing.RegisterStaleness;
import org.ringfence.assessment.ledger.TypedFingerprint;
import org.ringfence.assessment.verify.record.CheckFindings;
import org.ringfence.assessment.verify.record.RecordCheck;
import org.ringfence.exchange.conversion.SnapshotContent;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.register.Register;
import org.ringfence.signing.SignedRecord;

/** Checks the signed records in a register, each against what the register holds beside it. */
final class RegisterRecords {
  private static final int NAMED = 5;

  private final AssessmentPhrases phrases;
  private final SignedRecords signed;
  private final RecordInRegister held;
  private final RegisterStaleness staleness;
  private final RecordCheck check;

  RegisterRecords(Register register, CatalogueServices knowledge, RecordCheck check) {
    this.phrases = knowledge.phrases();
    this.signed = new SignedRecords(register);
    this.held = new RecordInRegister(register, knowledge);
    this.staleness = new RegisterStaleness(register, knowledge);
    this.check = check;
  }

  /** Whether this is a fingerprint of what was signed of an assessment. */
  boolean is(RegisterEntry entry, String fingerprint) {
    return signed.areProven(entry.assessmentId())
        && signed.record(entry) instanceof Outcome.Done<SignedRecord>(var record)
        && TypedFingerprint.means(fingerprint, record.snapshot().root());
  }

  /** Says what is to be said of an assessment; gives its record where it is soundly signed. */
  Optional<SignedRecord> check(RegisterEntry entry, CheckFindings findings) {
    if (!signed.areProven(entry.assessmentId())) {
      if (entry.locked()) {
        findings.note(phrases.say("verify.names-only", name(entry)));
      }
      return Optional.empty();
    }
    Outcome<SignedRecord> read =
        signed
            .record(entry)
            .then(
                record ->
                    signed
                        .content(entry, record)
                        .map(
                            content -> {
                              check(entry, record, content);
                              held(entry, content, findings);
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

  private static String name(RegisterEntry entry) {
    return entry.site().name() + ", " + entry.installation();
  }

  private void check(RegisterEntry entry, SignedRecord record, SnapshotContent content) {
    staleness
        .newer(entry)
        .filter(RegisterEntry::locked)
        .ifPresentOrElse(
            since -> check.check(record, content, since.revision()),
            () ->
                check.check(
                    record, content, day -> staleness.reasons(entry, content, record, day)));
  }

  private void held(RegisterEntry entry, SnapshotContent content, CheckFindings findings) {
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
}
