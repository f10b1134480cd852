package org.ringfence.assessment.dossier;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ringfence.exchange.conversion.EnclosedRecord;
import org.ringfence.exchange.conversion.SnapshotContent;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.signature.KeptSignOff;
import org.ringfence.model.signature.SignedState;
import org.ringfence.register.Register;
import org.ringfence.signing.SignatureProof;
import org.ringfence.signing.SignedRecord;
import org.ringfence.signing.Snapshot;

/** Reads what was signed out of the register, and refuses it where a signature does not hold. */
public final class SignedRecords {
  private final Register register;

  public SignedRecords(Register register) {
    this.register = register;
  }

  /** Whether there are signatures and each of them can be checked. */
  public boolean areProven(String assessmentId) {
    var kept = register.signOffs(assessmentId);
    return !kept.isEmpty() && kept.stream().noneMatch(one -> one.proof().isEmpty());
  }

  /** The signed record of an assessment whose signatures can be checked. */
  public Outcome<SignedRecord> record(RegisterEntry entry) {
    var name = name(entry);
    Outcome<List<SignatureProof>> proofs = Outcome.done(new ArrayList<>());
    for (var kept : register.signOffs(entry.assessmentId())) {
      proofs = proofs.then(list -> proof(name, kept).map(proof -> with(list, proof)));
    }
    var text = register.snapshot(entry.assessmentId()).orElse("");
    return proofs.then(
        list ->
            Snapshot.read(name, text)
                .map(snapshot -> new SignedRecord(snapshot, list))
                .then(record -> holding(name, record)));
  }

  private static Outcome<SignatureProof> proof(String name, KeptSignOff kept) {
    return SignatureProof.read(name, kept.proof());
  }

  private static List<SignatureProof> with(List<SignatureProof> list, SignatureProof proof) {
    list.add(proof);
    return list;
  }

  private static Outcome<SignedRecord> holding(String name, SignedRecord record) {
    return record.proofs().stream().allMatch(proof -> proof.holds() && record.covers(proof))
        ? Outcome.done(record)
        : TEXTS.refused("signed.changed", name);
  }

  /** What was signed. */
  public Outcome<SnapshotContent> content(RegisterEntry entry, SignedRecord record) {
    return SnapshotMaker.content(name(entry), record.snapshot());
  }

  /** The dossier as it was signed, with what makes the sign-off stale. */
  public static Dossier dossier(
      SnapshotContent content, SignedRecord record, List<String> stale, LocalDate today) {
    return SnapshotMaker.dossier(content, signed(record, stale, Optional.empty()), today);
  }

  /** The dossier as it was signed, with what makes the sign-off stale on the day of a meeting. */
  public static Dossier dossier(
      SnapshotContent content,
      SignedRecord record,
      List<String> stale,
      Optional<LocalDate> meeting,
      LocalDate today) {
    return SnapshotMaker.dossier(content, signed(record, stale, meeting), today);
  }

  /** The signatures as they are printed: nothing of them lies outside what they cover. */
  public static SignedState signed(
      SignedRecord record, List<String> stale, Optional<LocalDate> meeting) {
    var last = record.proofs().getLast().envelope();
    return new SignedState(
        record.proofs().stream().map(proof -> proof.envelope().signOff()).toList(),
        record.snapshot().root(),
        Optional.of(last.log()),
        new EnclosedRecord(record.text(), "", List.of(), stale).text(),
        stale,
        meeting);
  }

  /** What the log says of a signature: which it is and under what. */
  public static String logged(SignatureProof proof) {
    return "{\"root\":\"%s\",\"signature\":\"%s\"}"
        .formatted(proof.envelope().about().root(), proof.signature());
  }

  private static String name(RegisterEntry entry) {
    return TEXTS.say("called.signed-record", entry.installation());
  }
}
