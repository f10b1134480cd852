package org.ringfence.assessment.dossier;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ringfence.exchange.conversion.EnclosedRecord;
import org.ringfence.exchange.conversion.SnapshotContent;
import org.ringfence.exchange.conversion.SnapshotText;
import org.ringfence.exchange.record.RecordedWords;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.installation.PlacedAnswer;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.ProgramVersion;
import org.ringfence.model.signature.SignedState;
import org.ringfence.signing.Snapshot;

/** Turns what there is to say about an assessment into what is signed, and back. */
public final class SnapshotMaker {
  /** More than an assessment with a few devices has items, so that nearly all have as many. */
  private static final int HASHES = 1024;

  private static final SnapshotText TEXT = new SnapshotText();

  private final RecordedWords words;
  private final SecureRandom random = new SecureRandom();

  /** Of what is signed from now on, in the words that this program knows. */
  public SnapshotMaker(CatalogueServices knowledge) {
    this.words = DayWords.of(knowledge.wording());
  }

  /** What would be signed of a dossier; what follows from the day it is looked at is left out. */
  public SnapshotContent content(Dossier dossier, String follows) {
    return new SnapshotContent(
        unlocked(dossier.entry()),
        dossier.assessment(),
        dossier.places().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, each -> kept(each.getValue()))),
        dossier.people(),
        dossier.devices(),
        dossier.history(),
        dossier.earlier(),
        dossier.risk(),
        dossier.sentence(),
        dossier.cautions(),
        dossier.reasons(),
        dossier.advice(),
        dossier.changes(),
        dossier.attachments(),
        follows,
        ProgramVersion.VERSION,
        words);
  }

  private static SnapshotContent.Kept kept(PlacedAnswer placed) {
    return new SnapshotContent.Kept(placed.place(), placed.overrides(), placed.enteredBy());
  }

  private static RegisterEntry unlocked(RegisterEntry entry) {
    return locked(entry, false);
  }

  private static RegisterEntry locked(RegisterEntry entry, boolean locked) {
    return new RegisterEntry(
        entry.assessmentId(),
        entry.organisation(),
        entry.site(),
        entry.contract(),
        entry.installationId(),
        entry.installation(),
        entry.assessedOn(),
        locked,
        entry.revision(),
        entry.follows());
  }

  /** A snapshot with fresh salts; no copy of it tells by its hashes how much was recorded. */
  public Snapshot snapshot(SnapshotContent content) {
    return Snapshot.of(TEXT.write(content), TEXT::isWhole, random).padded(HASHES, random);
  }

  /** What a snapshot says. */
  public static Outcome<SnapshotContent> content(String name, Snapshot snapshot) {
    return TEXT.read(name, snapshot.json());
  }

  /** The dossier with all that a paper carries of it, so that the paper can be made again. */
  public Dossier carried(Dossier dossier) {
    var signed = dossier.signed();
    if (!signed.record().isEmpty()) {
      return dossier;
    }
    var draft = TEXT.write(content(dossier, ""));
    var record = new EnclosedRecord("", draft, signed.signOffs(), signed.stale()).text();
    return dossier(
            content(dossier, ""),
            new SignedState(signed.signOffs(), "", Optional.empty(), record, signed.stale()),
            dossier.today())
        .in(dossier.words());
  }

  /** What a draft said that a paper carries. */
  public static Outcome<SnapshotContent> draft(String name, String draft) {
    return TEXT.read(name, draft);
  }

  /** The dossier again, as it was signed and as signed it is. */
  public static Dossier dossier(SnapshotContent content, SignedState signed, LocalDate today) {
    return new Dossier(
            locked(content.entry(), !signed.signOffs().isEmpty()),
            content.assessment(),
            placed(content),
            content.devices(),
            content.risk(),
            content.sentence(),
            content.cautions(),
            content.reasons(),
            content.advice(),
            signed,
            content.changes(),
            content.attachments(),
            today)
        .reopening(
            content.earlier().stream()
                .filter(was -> was.isOpen(content.assessment().answer(was.question())))
                .toList())
        .since(content.earlier(), content.history())
        .naming(content.people());
  }

  /** By question id, each answer that was signed and where it was kept. */
  public static Map<String, PlacedAnswer> placed(SnapshotContent content) {
    return content.places().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, each -> placed(content, each)));
  }

  private static PlacedAnswer placed(
      SnapshotContent content, Map.Entry<String, SnapshotContent.Kept> each) {
    var question = each.getKey();
    return new PlacedAnswer(
        each.getValue().place(),
        question,
        content.assessment().answer(question),
        each.getValue().overrides(),
        each.getValue().enteredBy());
  }
}
