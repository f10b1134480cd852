package org.ringfence.assessment.verify.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ringfence.assessment.verify.record.PublicCopies.PublicCopy;
import org.ringfence.exchange.conversion.EnclosedBrief;
import org.ringfence.exchange.conversion.ShortRecord;
import org.ringfence.exchange.conversion.SnapshotContent;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.disclosure.Ruling;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.paper.EmbeddedRecords;
import org.ringfence.model.paper.PaperKind;
import org.ringfence.signing.RecordSeal;
import org.ringfence.signing.SignedRecord;

/**
 * What a paper carries of the records that it was made from.
 *
 * @param enclosure as it is in the file
 * @param records in the order of the paper
 * @param copies records from which what is withheld was left out, in the order of the paper
 * @param shorts records of which there are the signatures alone, in the order of the paper
 * @param brief what else it was made from; empty where it does not carry that
 */
public record PaperContents(
    EmbeddedRecords enclosure,
    List<Carried> records,
    List<PublicCopy> copies,
    List<ShortRecord> shorts,
    Optional<EnclosedBrief> brief) {
  /**
   * One record of a paper.
   *
   * @param record the signed record; empty for a draft
   * @param content what it says
   * @param dossier what the paper was made from, as far as that is signed or follows from it
   * @param printed the same with what the paper says of why the sign-off does not hold
   */
  public record Carried(
      Optional<SignedRecord> record, SnapshotContent content, Dossier dossier, Dossier printed) {
    /** What the paper says of why the sign-off does not hold that does not follow. */
    public List<String> unsigned() {
      return printed.signed().stale().stream()
          .filter(one -> !dossier.signed().stale().contains(one))
          .toList();
    }
  }

  /** The signatures of a record and what it is about. */
  public record Sealed(RecordSeal seal, RecordSubject subject) {}

  public PaperContents {
    records = List.copyOf(records);
    copies = List.copyOf(copies);
    shorts = List.copyOf(shorts);
  }

  /** For whom it is: only a public paper carries public copies. */
  public Edition edition() {
    return copies.isEmpty() ? Edition.EXEMPT : Edition.PUBLIC;
  }

  /** Which paper it is. */
  public PaperKind kind() {
    return switch (enclosure.plainKind()) {
      case EmbeddedRecords.COMMITTEE -> PaperKind.COMMITTEE;
      case EmbeddedRecords.WORKBOOK, EmbeddedRecords.WORKBOOK_OF_BRIEF -> PaperKind.WORKBOOK;
      case EmbeddedRecords.SIGN_OFF -> PaperKind.SIGN_OFF;
      default -> PaperKind.SITE;
    };
  }

  /** Whether all that it carries is signed. */
  public boolean isSigned() {
    return records.stream().allMatch(one -> one.record().isPresent());
  }

  /** The rulings by which a copy in it was made; none where it does not carry them. */
  public List<Ruling> rulings(PublicCopy copy) {
    return brief.map(EnclosedBrief::rulings).orElseGet(copy.carried()::rulings);
  }

  /** Whether it carries nothing but whole records. */
  public boolean isAllWhole() {
    return copies.isEmpty() && shorts.isEmpty();
  }

  /** Those that are signed, of which nothing is withheld. */
  public List<Carried> wholeRecords() {
    return records.stream().filter(one -> one.record().isPresent()).toList();
  }

  /** Those that are signed. */
  public List<Sealed> sealed() {
    var sealed = new ArrayList<Sealed>();
    for (var one : records) {
      one.record()
          .ifPresent(
              signed -> sealed.add(new Sealed(signed.seal(), RecordSubject.of(one.content()))));
    }
    for (var one : copies) {
      one.record().ifPresent(signed -> sealed.add(new Sealed(signed.seal(), one.subject())));
    }
    for (var one : shorts) {
      one.seal().ifPresent(seal -> sealed.add(new Sealed(seal, RecordSubject.of(one))));
    }
    return sealed;
  }

  /** Their fingerprints. */
  public List<String> roots() {
    return sealed().stream().map(one -> one.seal().root()).toList();
  }

  /** What all of them are about, drafts too. */
  public List<RecordSubject> subjects() {
    return Stream.of(
            records.stream().map(one -> RecordSubject.of(one.content())),
            copies.stream().map(PublicCopy::subject),
            shorts.stream().map(RecordSubject::of))
        .flatMap(all -> all)
        .toList();
  }
}
