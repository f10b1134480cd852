package org.ringfence.assessment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ringfence.exchange.PaperRecord;
import org.ringfence.exchange.SnapshotContent;
import org.ringfence.files.WholeFile;
import org.ringfence.model.Dossier;
import org.ringfence.model.Enclosure;
import org.ringfence.model.Imprint;
import org.ringfence.model.Outcome;
import org.ringfence.model.Signed;
import org.ringfence.report.PaperFile;
import org.ringfence.report.check.Comparison;
import org.ringfence.report.check.PaperCheck;
import org.ringfence.signing.SignedRecord;

/** Reads the records that a paper carries and compares the paper with them. */
final class PaperVerification {
  private final Knowledge knowledge;
  private final Phrases phrases;
  private final PaperCheck papers = new PaperCheck();
  private final SnapshotMaker snapshots = new SnapshotMaker();

  PaperVerification(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.phrases = knowledge.phrases();
  }

  /**
   * One record of a paper.
   *
   * @param record the signed record; empty for a draft
   * @param content what it says
   * @param dossier what the paper was made from
   */
  record Carried(Optional<SignedRecord> record, SnapshotContent content, Dossier dossier) {}

  /**
   * What a paper carries.
   *
   * @param enclosure as it is in the file
   * @param records in the order of the paper
   */
  record Contents(Enclosure enclosure, List<Carried> records) {
    Contents {
      records = List.copyOf(records);
    }

    List<SignedRecord> signed() {
      return records.stream().flatMap(one -> one.record().stream()).toList();
    }
  }

  /** The records that a paper carries, or why there are none. */
  Outcome<Contents> contents(Path file) {
    return papers
        .enclosure(file)
        .then(
            enclosure -> {
              Outcome<List<Carried>> all = Outcome.done(new ArrayList<>());
              for (var text : enclosure.records()) {
                all =
                    all.then(
                        list ->
                            carried(file.toString(), text, enclosure.printedOn())
                                .map(one -> with(list, one)));
              }
              return all.map(list -> new Contents(enclosure, list));
            });
  }

  private static <T> List<T> with(List<T> list, T one) {
    list.add(one);
    return list;
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
    return snapshots
        .draft(name, record.draft())
        .map(
            content -> {
              var signed = new Signed(record.names(), "", Optional.empty(), text, record.stale());
              return new Carried(
                  Optional.empty(), content, SnapshotMaker.dossier(content, signed, day));
            });
  }

  private Outcome<Carried> signed(String name, PaperRecord record, LocalDate day) {
    return SignedRecord.read(name, record.signed())
        .then(PaperVerification::withSignatures)
        .then(
            signed ->
                snapshots
                    .content(name, signed.snapshot())
                    .map(
                        content ->
                            new Carried(
                                Optional.of(signed),
                                content,
                                SignedRecords.dossier(content, signed, record.stale(), day))));
  }

  private static Outcome<SignedRecord> withSignatures(SignedRecord record) {
    return record.proofs().isEmpty()
        ? Outcome.refused("Its record has no signature.", "", "Ask for the paper that was signed.")
        : Outcome.done(record);
  }

  /** Says how what a reader sees differs from what was signed. */
  Outcome<Comparison> compare(Path file, Contents contents, Findings findings) {
    try {
      var folder = Files.createTempDirectory("ringfence-check");
      var fresh = folder.resolve("paper");
      try {
        return again(contents, fresh)
            .then(made -> papers.compare(file, made))
            .map(comparison -> told(comparison, findings));
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
    var dossiers = contents.records().stream().map(Carried::dossier).toList();
    var enclosure = contents.enclosure();
    if (enclosure.isInTemplate()) {
      return Outcome.refused(
          "The paper is in the council’s own template, so that what a reader sees in it can’t be"
              + " compared with what was signed.",
          "",
          "Ask for the same paper without a template.");
    }
    if (!enclosure.kind().equals(Enclosure.WORKBOOK)) {
      return PaperFile.write(to, again(enclosure, dossiers.getFirst()), Optional.empty());
    }
    var title = phrases.say("workbook.title");
    return knowledge.papers().workbook().write(dossiers, title, enclosure.printedOn(), to);
  }

  private WholeFile.Content again(Enclosure enclosure, Dossier dossier) {
    var imprint = new Imprint(enclosure.version(), Optional.empty());
    var papers = knowledge.papers();
    return switch (enclosure.kind()) {
      case Enclosure.SIGN_OFF -> papers.signOff().content(dossier, imprint);
      case Enclosure.SITE_WORKINGS -> papers.site().content(dossier, true, imprint);
      default -> papers.site().content(dossier, false, imprint);
    };
  }

  private Comparison told(Comparison comparison, Findings findings) {
    comparison.differences().forEach(one -> findings.changed(one.sentence()));
    comparison.notes().forEach(findings::note);
    if (comparison.sameBytes()) {
      findings.good(phrases.say("verify.paper.same"));
    } else if (comparison.differences().isEmpty()) {
      findings.good(phrases.say("verify.paper.saved"));
    }
    return comparison;
  }
}
