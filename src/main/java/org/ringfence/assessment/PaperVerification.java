package org.ringfence.assessment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ringfence.assessment.PublicCopies.PublicCopy;
import org.ringfence.exchange.PaperRecord;
import org.ringfence.exchange.PublicRecord;
import org.ringfence.exchange.ShortRecord;
import org.ringfence.exchange.SnapshotContent;
import org.ringfence.files.TemporaryFolder;
import org.ringfence.files.WholeFile;
import org.ringfence.model.Dossier;
import org.ringfence.model.Enclosure;
import org.ringfence.model.Imprint;
import org.ringfence.model.Outcome;
import org.ringfence.model.Signed;
import org.ringfence.report.PaperFile;
import org.ringfence.report.WrittenBy;
import org.ringfence.report.check.Comparison;
import org.ringfence.report.check.PaperCheck;
import org.ringfence.signing.Seal;
import org.ringfence.signing.SignedRecord;

/** Reads the records that a paper carries and compares the paper with them. */
final class PaperVerification {
  private static final Set<String> NOT_FROM_RECORDS_ALONE =
      Set.of(Enclosure.COMMITTEE, Enclosure.WORKBOOK_OF_BRIEF);

  private final Knowledge knowledge;
  private final Phrases phrases;
  private final PublicCopies publics;
  private final PaperCheck papers = new PaperCheck();

  PaperVerification(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.phrases = knowledge.phrases();
    this.publics = new PublicCopies(knowledge);
  }

  /**
   * One record of a paper.
   *
   * @param record the signed record; empty for a draft
   * @param content what it says
   * @param dossier what the paper was made from
   */
  record Carried(Optional<SignedRecord> record, SnapshotContent content, Dossier dossier) {}

  /** The signatures of a record and what it is about. */
  record Sealed(Seal seal, RecordSubject subject) {}

  /**
   * What a paper carries.
   *
   * @param enclosure as it is in the file
   * @param records in the order of the paper
   * @param copies records from which what is withheld was left out, in the order of the paper
   * @param shorts records of which there are the signatures alone, in the order of the paper
   */
  record Contents(
      Enclosure enclosure,
      List<Carried> records,
      List<PublicCopy> copies,
      List<ShortRecord> shorts) {
    Contents {
      records = List.copyOf(records);
      copies = List.copyOf(copies);
      shorts = List.copyOf(shorts);
    }

    /** Those that are signed. */
    List<Sealed> sealed() {
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

    /** What all of them are about, drafts too. */
    List<RecordSubject> subjects() {
      return Stream.of(
              records.stream().map(one -> RecordSubject.of(one.content())),
              copies.stream().map(PublicCopy::subject),
              shorts.stream().map(RecordSubject::of))
          .flatMap(all -> all)
          .toList();
    }
  }

  /** The records that a paper carries, or why there are none. */
  Outcome<Contents> contents(Path file) {
    return papers.enclosure(file).then(enclosure -> contents(file.toString(), enclosure));
  }

  private Outcome<Contents> contents(String name, Enclosure enclosure) {
    var day = enclosure.printedOn();
    Outcome<Contents> contents =
        Outcome.done(new Contents(enclosure, List.of(), List.of(), List.of()));
    var records = new ArrayList<Carried>();
    var copies = new ArrayList<PublicCopy>();
    var shorts = new ArrayList<ShortRecord>();
    for (var text : enclosure.records()) {
      contents =
          contents.then(
              none ->
                  (ShortRecord.isOne(text)
                          ? ShortRecord.read(name, text).map(shorts::add)
                          : PublicRecord.isOne(text)
                              ? publics.read(name, text, day).map(copies::add)
                              : carried(name, text, day).map(records::add))
                      .map(_ -> none));
    }
    return contents.map(_ -> new Contents(enclosure, records, copies, shorts));
  }

  private Outcome<Carried> carried(String name, String text, LocalDate day) {
    return PaperRecord.read(name, text)
        .then(
            record ->
                record.signed().isEmpty()
                    ? draft(name, record, text, day)
                    : signed(name, record, day));
  }

  private Outcome<Carried> draft(String name, PaperRecord record, String text, LocalDate day) {
    return SnapshotMaker.draft(name, record.draft())
        .map(
            content -> {
              var signed = new Signed(record.names(), "", Optional.empty(), text, record.stale());
              return new Carried(
                  Optional.empty(),
                  content,
                  SnapshotMaker.dossier(content, signed, day)
                      .in(knowledge.recordWording().of(content)));
            });
  }

  private Outcome<Carried> signed(String name, PaperRecord record, LocalDate day) {
    return SignedRecord.read(name, record.signed())
        .then(PaperVerification::withSignatures)
        .then(
            signed ->
                SnapshotMaker.content(name, signed.snapshot())
                    .map(
                        content ->
                            new Carried(
                                Optional.of(signed),
                                content,
                                SignedRecords.dossier(content, signed, record.stale(), day)
                                    .in(knowledge.recordWording().of(content)))));
  }

  private static Outcome<SignedRecord> withSignatures(SignedRecord record) {
    return record.proofs().isEmpty()
        ? Outcome.refused("Its record has no signature.", "", "Ask for the paper that was signed.")
        : Outcome.done(record);
  }

  /**
   * Says how what a reader sees differs from what was signed.
   *
   * @return what is known of the paper's own text; empty for a paper that says more than its
   *     records, whose text can't be made again from them
   */
  Outcome<Optional<Comparison>> compare(Path file, Contents contents, Findings findings) {
    var enclosure = contents.enclosure();
    if (enclosure.isInTemplate()) {
      findings.note(phrases.say("verify.paper.template"));
      return Outcome.done(Optional.empty());
    }
    if (NOT_FROM_RECORDS_ALONE.contains(enclosure.kind())) {
      findings.note(phrases.say("verify.paper.records-only"));
      return Outcome.done(Optional.empty());
    }
    return compared(file, contents, findings);
  }

  private Outcome<Optional<Comparison>> compared(Path file, Contents contents, Findings findings) {
    try {
      var folder = Files.createTempDirectory(TemporaryFolder.current(), "ringfence-check");
      var fresh = folder.resolve("paper");
      try {
        return again(contents, fresh)
            .then(made -> papers.compare(file, made))
            .map(comparison -> told(comparison, isOurs(contents.enclosure()), findings));
      } finally {
        Files.deleteIfExists(fresh);
        Files.deleteIfExists(folder);
      }
    } catch (IOException e) {
      return Outcome.refused(
          "The paper could not be made again to compare it, because nothing can be written to the"
              + " temporary folder.",
          file.toString(),
          "Make room on the disk and try again.");
    }
  }

  private Outcome<Path> again(Contents contents, Path to) {
    if (contents.enclosure().kind().equals(Enclosure.WORKBOOK)) {
      var dossiers = contents.records().stream().map(Carried::dossier).toList();
      var title = phrases.say("workbook.title");
      return knowledge
          .papers()
          .workbook()
          .write(dossiers, title, contents.enclosure().printedOn(), to);
    }
    return contents.enclosure().kind().equals(Enclosure.SITE_PUBLIC)
        ? PaperFile.write(
            to,
            publics.again(contents.copies().getFirst(), contents.enclosure().version()),
            Optional.empty())
        : PaperFile.write(
            to,
            again(contents.enclosure(), contents.records().getFirst().dossier()),
            Optional.empty());
  }

  private WholeFile.Content again(Enclosure enclosure, Dossier dossier) {
    var imprint = new Imprint(enclosure.version(), Optional.empty());
    var made = knowledge.papers(dossier.words());
    return switch (enclosure.kind()) {
      case Enclosure.SIGN_OFF -> made.signOff().content(dossier, imprint);
      case Enclosure.SITE_WORKINGS -> made.site().content(dossier, true, imprint);
      default -> made.site().content(dossier, false, imprint);
    };
  }

  private boolean isOurs(Enclosure enclosure) {
    return enclosure.writtenBy().isEmpty()
        || enclosure.writtenBy().equals(WrittenBy.of(knowledge.method()));
  }

  /** Where this program would have used other words, a difference is nobody's fault. */
  private Optional<Comparison> told(Comparison comparison, boolean isOurs, Findings findings) {
    if (!isOurs && !comparison.differences().isEmpty()) {
      findings.note(phrases.say("verify.paper.other-words"));
      comparison.differences().forEach(one -> findings.note(one.sentence()));
      return Optional.empty();
    }
    comparison.differences().forEach(one -> findings.changed(one.sentence()));
    comparison.notes().forEach(findings::note);
    if (comparison.sameBytes()) {
      findings.good(phrases.say("verify.paper.same"));
    } else if (comparison.differences().isEmpty()) {
      findings.good(phrases.say("verify.paper.saved"));
    }
    return Optional.of(comparison);
  }
}
