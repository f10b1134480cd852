package org.ringfence.assessment;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ringfence.model.Enclosure;
import org.ringfence.model.Outcome;
import org.ringfence.model.Progress;
import org.ringfence.report.WrittenBy;
import org.ringfence.signing.PaperSeal;

/**
 * Says how far a paper is proved: by a seal, and whether it is what is written from what it
 * carries.
 */
final class PaperProof {
  private final Knowledge knowledge;
  private final Phrases phrases;
  private final PapersAgain again;
  private final MadeAgain comparison = new MadeAgain();

  PaperProof(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.phrases = knowledge.phrases();
    this.again = new PapersAgain(knowledge);
  }

  /**
   * Says what is proved of a paper.
   *
   * @param seal one that counts
   * @return the sentence for a paper in which nothing is found amiss
   */
  Outcome<String> prove(
      Path file,
      PaperContents contents,
      Optional<PaperSeal> seal,
      Progress progress,
      Findings findings) {
    return seal.map(one -> issued(file, contents, one, progress, findings))
        .orElseGet(() -> written(file, contents, findings));
  }

  private Outcome<String> issued(
      Path file, PaperContents contents, PaperSeal seal, Progress progress, Findings findings) {
    var plain = phrases.say("verify.as-issued", seal.name(), phrases.day(seal.on()));
    var hindrance = hindrance(contents);
    if (hindrance.isPresent()) {
      findings.note(phrases.say(hindrance.get()));
      findings.note(phrases.say("verify.seal.words", seal.name()));
      return Outcome.done(plain);
    }
    return comparison
        .isSealed(file, () -> again.asPrinted(file.toString(), contents, progress), seal.parts())
        .map(same -> issued(same, plain, seal, findings));
  }

  private String issued(boolean same, String plain, PaperSeal seal, Findings findings) {
    if (same) {
      findings.good(phrases.say("verify.again.same"));
      findings.note(phrases.say("verify.again.words", seal.name()));
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

  private Outcome<String> written(Path file, PaperContents contents, Findings findings) {
    var enclosure = contents.enclosure();
    var unsigned = UnsignedParts.of(contents);
    unsigned.forEach(key -> findings.unvouched(phrases.say(key)));
    contents.records().stream()
        .flatMap(one -> one.unsigned().stream())
        .forEach(said -> findings.unvouched(phrases.say("verify.unsigned.stale", said)));
    if (!isComparable(contents, unsigned)) {
      findings.unvouched(day(enclosure));
      return Outcome.done("");
    }
    return comparison
        .isSame(file, () -> again.asSigned(contents))
        .map(same -> written(same, unsigned.isEmpty(), enclosure, findings));
  }

  /** A paper that prints more than is signed is not proved by being made again. */
  private static boolean isComparable(PaperContents contents, List<String> unsigned) {
    return PapersAgain.canBeMade(contents)
        && (unsigned.isEmpty() || contents.enclosure().kind().equals(Enclosure.SITE_PUBLIC));
  }

  private String written(boolean same, boolean allSigned, Enclosure enclosure, Findings findings) {
    if (!same) {
      findings.unvouched(
          phrases.say(isOurs(enclosure) ? "verify.paper.differs" : "verify.paper.other-version"));
    } else if (allSigned) {
      findings.good(phrases.say("verify.paper.same"));
    } else {
      findings.note(phrases.say("verify.paper.same-public"));
    }
    findings.note(day(enclosure));
    return phrases.say("verify.as-written");
  }

  private String day(Enclosure enclosure) {
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

  private boolean isOurs(Enclosure enclosure) {
    return enclosure.writtenBy().isEmpty()
        || enclosure.writtenBy().equals(WrittenBy.of(knowledge.method()));
  }
}
