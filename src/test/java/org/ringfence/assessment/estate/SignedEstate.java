package org.ringfence.assessment.estate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.ringfence.assessment.Estate;
import org.ringfence.assessment.council.CouncilTerms;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.dossier.SignedDossier;
import org.ringfence.assessment.dossier.SignedRecords;
import org.ringfence.assessment.dossier.SnapshotMaker;
import org.ringfence.assessment.estate.BriefMaker.Numbered;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Progress;
import org.ringfence.model.paper.DocumentVersion;
import org.ringfence.model.paper.EstateReportData;
import org.ringfence.model.signature.Identity;
import org.ringfence.model.signature.IdentityBasis;
import org.ringfence.model.signature.LogHead;
import org.ringfence.model.signature.SignOff;
import org.ringfence.signing.Envelope;
import org.ringfence.signing.Keys;
import org.ringfence.signing.SignedRecord;
import org.ringfence.signing.SigningKey;

/**
 * Installations as a register holds them, truly signed, without the register: so many that signing
 * them there would take minutes.
 */
public final class SignedEstate {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private final CatalogueServices knowledge;
  private final int mostWhole;
  private final SnapshotMaker snapshots;
  private final SigningKey key = Keys.fresh("p-1", "Ada Lovelace");

  /** An estate that is scored by this knowledge. */
  public SignedEstate(CatalogueServices knowledge) {
    this(knowledge, RecordForm.MOST_WHOLE);
  }

  /** An estate whose papers carry at most so many records whole. */
  public SignedEstate(CatalogueServices knowledge, int mostWhole) {
    this.knowledge = knowledge;
    this.snapshots = new SnapshotMaker(knowledge);
    this.mostWhole = mostWhole;
  }

  /** The same assessment of an installation with these ids and this name, as a register has it. */
  public static Dossier named(
      Dossier dossier, String assessmentId, String installationId, String name) {
    var entry = dossier.entry();
    return new Dossier(
        new RegisterEntry(
            assessmentId,
            entry.organisation(),
            entry.site(),
            entry.contract(),
            installationId,
            name,
            entry.assessedOn(),
            !dossier.signOffs().isEmpty()),
        dossier.assessment(),
        dossier.places(),
        dossier.devices(),
        dossier.risk(),
        dossier.sentence(),
        dossier.cautions(),
        dossier.reasons(),
        dossier.advice(),
        dossier.signed(),
        dossier.changes(),
        dossier.attachments(),
        dossier.today());
  }

  /** The assessment as it is once Ada has signed it. */
  public Dossier signed(Dossier draft) {
    return signed(
        draft,
        List.of(
            new SignOff(
                key.name(),
                "assessor",
                knowledge.wording().statements().getOrDefault("assessor", ""),
                "",
                DAY,
                new Identity(IdentityBasis.OWN_KEY, key.person(), ""))));
  }

  /** The assessment as it is once these have been given, each with a key of its own. */
  public Dossier signed(Dossier draft, List<SignOff> given) {
    var content = snapshots.content(draft, "");
    var snapshot = snapshots.snapshot(content);
    var hashes = knowledge.catalogue().hashes();
    var about =
        new Envelope.About(
            draft.entry().assessmentId(),
            draft.entry().revision(),
            snapshot.root(),
            draft.risk().methodVersion(),
            hashes.method(),
            hashes.all());
    var log = new LogHead("r-1", 7, "cd".repeat(32));
    var proofs = given.stream().map(one -> key(one).sign(about, one, log)).toList();
    var record = new SignedRecord(snapshot, proofs);
    return SnapshotMaker.dossier(
        content, SignedRecords.signed(record, List.of(), Optional.empty()), draft.today());
  }

  private SigningKey key(SignOff given) {
    return given.name().equals(key.name()) ? key : Keys.fresh(given.name(), given.name());
  }

  /** An assessment as it is once it has been read. */
  public static final class Read {
    private final SignedDossier kept;

    private Read(SignedDossier kept) {
      this.kept = kept;
    }

    /** Reads what was signed of an assessment. */
    public static Read of(Dossier dossier) {
      return new Read(Estate.done(SignedDossier.of(dossier)));
    }

    /** The same of an installation with these ids and this name; what was signed stays. */
    public Read named(String assessmentId, String installationId, String name) {
      return new Read(
          new SignedDossier(
              SignedEstate.named(kept.dossier(), assessmentId, installationId, name),
              kept.record()));
    }
  }

  /**
   * The brief of an estate with so many installations, which were read before.
   *
   * @param assessments by number from 0
   */
  public Outcome<EstateReportData> briefOf(
      Edition edition, int installations, IntFunction<Read> assessments, Progress progress) {
    return brief(edition, installations, progress, at -> Outcome.done(assessments.apply(at).kept));
  }

  /**
   * The brief of an estate with so many installations, whose assessments are read one by one.
   *
   * @param dossiers by number from 0
   */
  public Outcome<EstateReportData> brief(
      Edition edition, int installations, IntFunction<Dossier> dossiers, Progress progress) {
    return brief(edition, installations, progress, at -> SignedDossier.of(dossiers.apply(at)));
  }

  private Outcome<EstateReportData> brief(
      Edition edition,
      int installations,
      Progress progress,
      IntFunction<Outcome<SignedDossier>> assessments) {
    var organisation = Estate.done(assessments.apply(0)).dossier().entry().organisation();
    List<Numbered> all =
        IntStream.range(0, installations)
            .mapToObj(at -> new Numbered(at + 1, () -> assessments.apply(at)))
            .toList();
    return new BriefMaker(knowledge, mostWhole)
        .make(
            edition,
            all,
            CouncilTerms.unset(knowledge, organisation),
            new DocumentVersion(1, Optional.empty()),
            progress)
        .map(BriefMaker.Briefed::brief);
  }
}
