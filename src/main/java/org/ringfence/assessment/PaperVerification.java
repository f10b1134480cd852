package org.ringfence.assessment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.ringfence.model.PaperKind;
import org.ringfence.model.Signed;
import org.ringfence.report.PaperFile;
import org.ringfence.report.WrittenBy;
import org.ringfence.report.check.PaperCheck;
import org.ringfence.signing.Seal;
import org.ringfence.signing.SignedRecord;

/** Reads the records that a paper carries and compares the paper with them. */
final class PaperVerification {
  private final Knowledge knowledge;
  private final Phrases phrases;
  private final PublicCopies publics;
  private final Staleness staleness;
  private final PaperCheck papers = new PaperCheck();

  PaperVerification(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.phrases = knowledge.phrases();
    this.publics = new PublicCopies(knowledge);
    this.staleness = new Staleness(knowledge);
  }

  /**
   * One record of a paper.
   *
   * @param record the signed record; empty for a draft
   * @param content what it says
   * @param dossier what the paper was made from, as far as that is signed or follows from it
   * @param unsigned what the paper says besides of why the sign-off does not hold
   */
  record Carried(
      Optional<SignedRecord> record,
      SnapshotContent content,
      Dossier dossier,
      List<String> unsigned) {}

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

    /** Whether all that it carries is signed. */
    boolean isSigned() {
      return records.stream().allMatch(one -> one.record().isPresent());
    }

    /** Those that are signed, of which nothing is withheld. */
    List<Carried> wholeRecords() {
      return records.stream().filter(one -> one.record().isPresent()).toList();
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
    return papers
        .enclosure(file)
        .then(enclosure -> contents(file.toString(), enclosure, enclosure.printedOn()));
  }

  /**
   * The same, as they are to be printed on another day.
   *
   * @param day on which sign-offs are judged
   */
  Outcome<Contents> contents(Path file, LocalDate day) {
    return papers.enclosure(file).then(enclosure -> contents(file.toString(), enclosure, day));
  }

  private Outcome<Contents> contents(String name, Enclosure enclosure, LocalDate day) {
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
                      .in(knowledge.recordWording().of(content)),
                  List.of());
            });
  }

  private Outcome<Carried> signed(String name, PaperRecord record, LocalDate day) {
    return SignedRecord.read(name, record.signed())
        .then(PaperVerification::withSignatures)
        .then(
            signed ->
                SnapshotMaker.content(name, signed.snapshot())
                    .map(content -> carried(signed, content, record.stale(), day)));
  }

  /** Why a sign-off does not hold is worked out here; what the paper says of it, nobody signed. */
  private Carried carried(
      SignedRecord signed, SnapshotContent content, List<String> said, LocalDate day) {
    var stale = staleness.reasons(content, signed, day);
    return new Carried(
        Optional.of(signed),
        content,
        SignedRecords.dossier(content, signed, stale, day)
            .in(knowledge.recordWording().of(content)),
        said.stream().filter(one -> !stale.contains(one)).toList());
  }

  private static Outcome<SignedRecord> withSignatures(SignedRecord record) {
    return record.proofs().isEmpty()
        ? Outcome.refused("Its record has no signature.", "", "Ask for the paper that was signed.")
        : Outcome.done(record);
  }

  /** Says how far a paper itself is proved: whether it is what is written from its records. */
  Outcome<Findings> compare(Path file, Contents contents, Findings findings) {
    var beyond = unsigned(contents);
    beyond.forEach(key -> findings.unvouched(phrases.say(key)));
    contents.records().stream()
        .flatMap(one -> one.unsigned().stream())
        .forEach(said -> findings.unvouched(phrases.say("verify.unsigned.stale", said)));
    if (isPublicSite(contents)) {
      return isAsWritten(file, contents).map(same -> toldOfPublic(same, contents, findings));
    }
    if (!beyond.isEmpty()) {
      return Outcome.done(findings);
    }
    return isAsWritten(file, contents).map(same -> told(same, contents.enclosure(), findings));
  }

  /** It can be made again from what it carries, though nobody signed what is left out of that. */
  private static boolean isPublicSite(Contents contents) {
    return contents.enclosure().kind().equals(Enclosure.SITE_PUBLIC)
        && contents.copies().size() == 1;
  }

  private Findings toldOfPublic(boolean same, Contents contents, Findings findings) {
    if (same) {
      findings.note(phrases.say("verify.paper.same-public"));
      return findings;
    }
    return told(false, contents.enclosure(), findings);
  }

  /** Keys of what the paper says that is in no record of it, or is left out of its records. */
  private static List<String> unsigned(Contents contents) {
    var enclosure = contents.enclosure();
    var unsigned = new ArrayList<String>();
    if (enclosure.isInTemplate()) {
      unsigned.add("verify.unsigned.template");
    }
    switch (enclosure.plainKind()) {
      case Enclosure.COMMITTEE -> unsigned.add("verify.unsigned.committee");
      case Enclosure.WORKBOOK_OF_BRIEF -> unsigned.add("verify.unsigned.workbook");
      default -> {}
    }
    if (!contents.copies().isEmpty()) {
      unsigned.add("verify.unsigned.withheld");
    }
    if (!contents.shorts().isEmpty()) {
      unsigned.add("verify.unsigned.short");
    }
    if (!contents.isSigned()) {
      unsigned.add("verify.unsigned.draft");
    }
    return unsigned;
  }

  private Findings told(boolean same, Enclosure enclosure, Findings findings) {
    if (same) {
      findings.good(phrases.say("verify.paper.same"));
      findings.note(
          phrases.say(
              "verify.unsigned.day", phrases.day(enclosure.printedOn()), enclosure.version()));
    } else {
      findings.unvouched(
          phrases.say(isOurs(enclosure) ? "verify.paper.differs" : "verify.paper.other-version"));
    }
    return findings;
  }

  private Outcome<Boolean> isAsWritten(Path file, Contents contents) {
    try {
      var folder = Files.createTempDirectory(TemporaryFolder.current(), "ringfence-check");
      var fresh = folder.resolve("paper");
      try {
        return again(contents, fresh).then(made -> papers.areSame(file, made));
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

  /**
   * Writes fresh papers from the records that a paper carries whole: the same paper where all that
   * it prints is signed, else a site report of each.
   *
   * @param to a file for one; for several, their numbers are put before its ending
   */
  Outcome<List<Path>> writeAgain(Contents contents, LocalDate day, Path to) {
    var whole = contents.wholeRecords();
    if (unsigned(contents).isEmpty()) {
      var enclosure = contents.enclosure();
      var today = new Enclosure(enclosure.kind(), day, enclosure.records());
      return PaperEnding.checked(paper(enclosure), to)
          .then(file -> again(new Contents(today, whole, List.of(), List.of()), file))
          .map(List::of);
    }
    Outcome<List<Path>> written = Outcome.done(new ArrayList<>());
    for (var number = 1; number <= whole.size(); number++) {
      var dossier = whole.get(number - 1).dossier();
      var named = whole.size() == 1 ? to : numbered(to, number);
      written =
          written.then(
              files ->
                  PaperEnding.checked(PaperKind.SITE, named)
                      .then(file -> PaperFile.write(file, site(dossier), Optional.empty()))
                      .map(file -> with(files, file)));
    }
    return written.map(List::copyOf);
  }

  private static List<Path> with(List<Path> files, Path file) {
    files.add(file);
    return files;
  }

  private static Path numbered(Path to, int number) {
    var name = String.valueOf(to.getFileName());
    var dot = name.lastIndexOf('.');
    var end = dot < 0 ? name.length() : dot;
    return to.resolveSibling(name.substring(0, end) + "-" + number + name.substring(end));
  }

  private WholeFile.Content site(Dossier dossier) {
    return knowledge.papers(dossier.words()).site().content(dossier, false, Imprint.FIRST);
  }

  private static PaperKind paper(Enclosure enclosure) {
    return switch (enclosure.kind()) {
      case Enclosure.WORKBOOK -> PaperKind.WORKBOOK;
      case Enclosure.SIGN_OFF -> PaperKind.SIGN_OFF;
      default -> PaperKind.SITE;
    };
  }

  private Outcome<Path> again(Contents contents, Path to) {
    var enclosure = contents.enclosure();
    var dossiers = contents.records().stream().map(Carried::dossier).toList();
    return switch (enclosure.kind()) {
      case Enclosure.WORKBOOK ->
          knowledge
              .papers()
              .workbook()
              .write(dossiers, phrases.say("workbook.title"), enclosure.printedOn(), to);
      case Enclosure.SITE_PUBLIC ->
          PaperFile.write(
              to,
              publics.again(contents.copies().getFirst(), enclosure.version()),
              Optional.empty());
      default -> PaperFile.write(to, again(enclosure, dossiers.getFirst()), Optional.empty());
    };
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
}
