package org.ringfence.assessment;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ringfence.assessment.PaperContents.Carried;
import org.ringfence.assessment.PublicCopies.PublicCopy;
import org.ringfence.exchange.PaperRecord;
import org.ringfence.exchange.PublicRecord;
import org.ringfence.exchange.ShortRecord;
import org.ringfence.exchange.SnapshotContent;
import org.ringfence.model.Enclosure;
import org.ringfence.model.Outcome;
import org.ringfence.model.Signed;
import org.ringfence.report.check.PaperCheck;
import org.ringfence.signing.SignedRecord;

/** Reads the records that a paper carries. */
final class PaperReading {
  private final Knowledge knowledge;
  private final PublicCopies publics;
  private final Staleness staleness;
  private final PaperCheck papers = new PaperCheck();

  PaperReading(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.publics = new PublicCopies(knowledge);
    this.staleness = new Staleness(knowledge);
  }

  /** The records that a paper carries, or why there are none. */
  Outcome<PaperContents> contents(Path file) {
    return papers
        .enclosure(file)
        .then(enclosure -> contents(file.toString(), enclosure, enclosure.printedOn()));
  }

  /**
   * The same, as they are to be printed on another day.
   *
   * @param day on which sign-offs are judged
   */
  Outcome<PaperContents> contents(Path file, LocalDate day) {
    return papers.enclosure(file).then(enclosure -> contents(file.toString(), enclosure, day));
  }

  private Outcome<PaperContents> contents(String name, Enclosure enclosure, LocalDate day) {
    Outcome<PaperContents> contents =
        Outcome.done(new PaperContents(enclosure, List.of(), List.of(), List.of()));
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
    return contents.map(_ -> new PaperContents(enclosure, records, copies, shorts));
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
        .then(PaperReading::withSignatures)
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
}
