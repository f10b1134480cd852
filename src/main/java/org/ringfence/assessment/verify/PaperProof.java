package org.ringfence.assessment.verify;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ringfence.assessment.dossier.AssessmentPhrases;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.verify.record.CheckFindings;
import org.ringfence.assessment.verify.record.PaperContents;
import org.ringfence.assessment.verify.record.SealCheck;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Progress;
import org.ringfence.model.paper.EmbeddedRecords;
import org.ringfence.model.verdict.TextChange;
import org.ringfence.model.verdict.TextDifferences;
import org.ringfence.report.check.PaperCheck;
import org.ringfence.report.check.SealedPaper;
import org.ringfence.report.sealing.text.TextChanges;
import org.ringfence.report.text.WrittenBy;
import org.ringfence.signing.PaperSeal;

/**
 * Says how far a paper is proved: by a seal, and whether it is what is written from what it
 * carries.
 */
final class PaperProof {
  private static final int SHOWN = 20;

  private final CatalogueServices knowledge;
  private final AssessmentPhrases phrases;
  private final PapersAgain again;
  private final PaperCheck papers = new PaperCheck();

  PaperProof(CatalogueServices knowledge) {
    this.knowledge = knowledge;
    this.phrases = knowledge.phrases();
    this.again = new PapersAgain(knowledge);
  }

  /**
   * What is proved of a paper.
   *
   * @param sentence for a paper in which nothing is found amiss
   * @param differences in text from the paper made again; none where it can't be made
   */
  record Proved(String sentence, TextDifferences differences) {}

  /** How a paper compares with the one made again. */
  private record Comparison(boolean same, TextDifferences differences) {}

  /**
   * Says what is proved of a paper.
   *
   * @param seal one that covers every byte
   */
  Outcome<Proved> prove(
      Path file,
      PaperContents contents,
      Optional<SealCheck.Covering> seal,
      Progress progress,
      CheckFindings findings) {
    return compared(file, contents, seal, progress)
        .map(
            found ->
                new Proved(
                    seal.flatMap(SealCheck.Covering::counting)
                        .map(one -> issued(contents, one, found, findings))
                        .orElseGet(() -> written(contents, found, seal.isPresent(), findings)),
                    found.map(Comparison::differences).orElse(TextDifferences.NONE)));
  }

  /** A paper is made again once, for the proof and for the help beside it. */
  private Outcome<Optional<Comparison>> compared(
      Path file, PaperContents contents, Optional<SealCheck.Covering> seal, Progress progress) {
    if (!PapersAgain.canBeMade(contents)) {
      return Outcome.done(Optional.empty());
    }
    var isPrinted = seal.isPresent() || !isComparable(contents) || saysMore(contents);
    return MadeAgain.looking(
        file,
        () ->
            isPrinted
                ? again.asPrinted(file.toString(), contents, progress)
                : again.asSigned(contents),
        made -> isSame(file, made, seal).map(same -> comparison(file, made, same)));
  }

  /** Whether it gives reasons why a sign-off does not hold that do not follow from the record. */
  private static boolean saysMore(PaperContents contents) {
    return contents.records().stream().anyMatch(one -> !one.unsigned().isEmpty());
  }

  private Outcome<Boolean> isSame(Path file, Path made, Optional<SealCheck.Covering> seal)
      throws IOException {
    return seal.isPresent()
        ? Outcome.done(SealedPaper.covered(made).equals(seal.get().seal().parts()))
        : papers.areSame(file, made);
  }

  private static Comparison comparison(Path file, Path made, boolean same) {
    return new Comparison(
        same,
        same
            ? TextDifferences.of(List.of(), SHOWN)
            : TextChanges.between(file, made) instanceof Outcome.Done<List<TextChange>>(var changes)
                ? TextDifferences.of(changes, SHOWN)
                : TextDifferences.NONE);
  }

  private String issued(
      PaperContents contents, PaperSeal seal, Optional<Comparison> found, CheckFindings findings) {
    var plain =
        phrases.say(
            seal.edited() ? "verify.as-issued.edited" : "verify.as-issued",
            seal.name(),
            phrases.day(seal.on()));
    var hindrance = hindrance(contents);
    if (hindrance.isPresent()) {
      findings.note(phrases.say(hindrance.get()));
      findings.note(phrases.say("verify.seal.words", seal.name()));
      return plain;
    }
    if (found.filter(Comparison::same).isPresent()) {
      findings.good(phrases.say("verify.again.same"));
      if (contents.brief().isPresent() || !contents.copies().isEmpty()) {
        findings.note(phrases.say("verify.again.words", seal.name()));
      }
      return phrases.say("verify.as-issued.again", seal.name(), phrases.day(seal.on()));
    }
    findings.doubt(phrases.say("verify.again.differs", seal.name()));
    return plain;
  }

  /** The key of why a paper can't be made again here; empty where it can. */
  private Optional<String> hindrance(PaperContents contents) {
    var enclosure = contents.enclosure();
    if (enclosure.isInTemplate()) {
      return Optional.of("verify.again.template");
    }
    if (!isOurs(enclosure)) {
      return Optional.of("verify.paper.other-version");
    }
    return PapersAgain.canBeMade(contents) ? Optional.empty() : Optional.of("verify.again.part");
  }

  private String written(
      PaperContents contents,
      Optional<Comparison> found,
      boolean isSealed,
      CheckFindings findings) {
    var unsigned = UnsignedParts.of(contents);
    unsigned.forEach(key -> findings.unvouched(phrases.say(key)));
    contents.records().stream()
        .flatMap(one -> one.unsigned().stream())
        .forEach(said -> findings.unvouched(phrases.say("verify.unsigned.stale", said)));
    compared(contents, found, isSealed, findings);
    if (isComparable(contents)) {
      findings.note(day(contents.enclosure()));
      return phrases.say("verify.as-written");
    }
    findings.unvouched(day(contents.enclosure()));
    findings.lead(phrases.say("verify.ask-sealed"));
    return "";
  }

  private void compared(
      PaperContents contents,
      Optional<Comparison> found,
      boolean isSealed,
      CheckFindings findings) {
    var enclosure = contents.enclosure();
    if (!PapersAgain.canBeMade(contents) || enclosure.isInTemplate()) {
      return;
    }
    if (found.filter(Comparison::same).isEmpty()) {
      findings.unvouched(
          phrases.say(isOurs(enclosure) ? "verify.paper.differs" : "verify.paper.other-version"));
      return;
    }
    findings.madeAgain();
    if (isSealed) {
      findings.note(phrases.say("verify.paper.sealed-same"));
    } else if (UnsignedParts.of(contents).isEmpty() && !saysMore(contents)) {
      findings.good(phrases.say("verify.paper.same"));
    } else {
      findings.note(phrases.say("verify.paper.same-public"));
    }
  }

  /** A paper that prints more than is signed is not proved by being made again. */
  private static boolean isComparable(PaperContents contents) {
    return PapersAgain.canBeMade(contents)
        && (UnsignedParts.of(contents).isEmpty()
            || contents.enclosure().ownKind().equals(EmbeddedRecords.SITE_PUBLIC));
  }

  private String day(EmbeddedRecords enclosure) {
    var day = phrases.day(enclosure.printedOn());
    return enclosure
        .imprint()
        .meeting()
        .map(
            meeting ->
                phrases.say(
                    "verify.unsigned.day-meeting", day, phrases.day(meeting), enclosure.version()))
        .orElseGet(() -> phrases.say("verify.unsigned.day", day, enclosure.version()));
  }

  private boolean isOurs(EmbeddedRecords enclosure) {
    return enclosure.writtenBy().isEmpty()
        || enclosure.writtenBy().equals(WrittenBy.of(knowledge.method()));
  }
}
