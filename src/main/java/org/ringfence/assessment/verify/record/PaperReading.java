package org.ringfence.assessment.verify.record;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ringfence.assessment.change.Staleness;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.dossier.MeetingDay;
import org.ringfence.assessment.dossier.SignedRecords;
import org.ringfence.assessment.dossier.SnapshotMaker;
import org.ringfence.assessment.verify.record.PaperContents.Carried;
import org.ringfence.assessment.verify.record.PublicCopies.PublicCopy;
import org.ringfence.exchange.conversion.EnclosedBrief;
import org.ringfence.exchange.conversion.EnclosedRecord;
import org.ringfence.exchange.conversion.PublicRecord;
import org.ringfence.exchange.conversion.ShortRecord;
import org.ringfence.exchange.conversion.SnapshotContent;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Progress;
import org.ringfence.model.paper.EmbeddedRecords;
import org.ringfence.model.signature.SignedState;
import org.ringfence.report.check.PaperCheck;
import org.ringfence.signing.SignedRecord;

/** Reads the records that a paper carries. */
public final class PaperReading {
  private final CatalogueServices knowledge;
  private final PublicCopies publics;
  private final Staleness staleness;
  private final MeetingDay meetings;
  private final PaperCheck papers = new PaperCheck();

  public PaperReading(CatalogueServices knowledge) {
    this.knowledge = knowledge;
    this.publics = new PublicCopies(knowledge);
    this.staleness = new Staleness(knowledge);
    this.meetings = new MeetingDay(knowledge.phrases());
  }

  /** The records that a paper carries, or why there are none. */
  public Outcome<PaperContents> contents(Path file) {
    return contents(file, Progress.NONE);
  }

  /** The same of a paper that may be long. */
  public Outcome<PaperContents> contents(Path file, Progress progress) {
    return papers
        .enclosure(file)
        .then(
            enclosure ->
                contents(
                    file.toString(),
                    enclosure,
                    new Days(enclosure.printedOn(), enclosure.imprint().meeting()),
                    progress));
  }

  /**
   * The same, as they are to be printed on another day.
   *
   * @param day on which sign-offs are judged
   */
  public Outcome<PaperContents> contents(Path file, LocalDate day) {
    return papers
        .enclosure(file)
        .then(
            enclosure ->
                contents(
                    file.toString(), enclosure, new Days(day, Optional.empty()), Progress.NONE));
  }

  /**
   * The days that a paper goes by.
   *
   * @param own the day that it stands for
   * @param meeting the day to come for which it says whether sign-offs hold; empty for its own
   */
  private record Days(LocalDate own, Optional<LocalDate> meeting) {}

  private Outcome<PaperContents> contents(
      String name, EmbeddedRecords enclosure, Days days, Progress progress) {
    Outcome<PaperContents> contents =
        Outcome.done(
            new PaperContents(enclosure, List.of(), List.of(), List.of(), Optional.empty()));
    var records = new ArrayList<Carried>();
    var copies = new ArrayList<PublicCopy>();
    var shorts = new ArrayList<ShortRecord>();
    var done = 0;
    for (var text : enclosure.records()) {
      progress.did(done++, enclosure.records().size());
      contents =
          contents.then(
              none ->
                  (ShortRecord.isOne(text)
                          ? ShortRecord.read(name, text).map(shorts::add)
                          : PublicRecord.isOne(text)
                              ? publics.read(name, text, days.own()).map(copies::add)
                              : carried(name, text, days).map(records::add))
                      .map(_ -> none));
    }
    return contents
        .then(_ -> brief(name, enclosure))
        .map(brief -> new PaperContents(enclosure, records, copies, shorts, brief));
  }

  private static Outcome<Optional<EnclosedBrief>> brief(String name, EmbeddedRecords enclosure) {
    return enclosure.brief().isEmpty()
        ? Outcome.done(Optional.empty())
        : EnclosedBrief.read(name, enclosure.brief()).map(Optional::of);
  }

  private Outcome<Carried> carried(String name, String text, Days days) {
    return EnclosedRecord.read(name, text)
        .then(
            record ->
                record.signed().isEmpty()
                    ? draft(name, record, text, days)
                    : signed(name, record, days));
  }

  private Outcome<Carried> draft(String name, EnclosedRecord record, String text, Days days) {
    return SnapshotMaker.draft(name, record.draft())
        .map(
            content -> {
              var signed =
                  new SignedState(record.names(), "", Optional.empty(), text, record.stale());
              var dossier = inItsWords(SnapshotMaker.dossier(content, signed, days.own()), content);
              return new Carried(Optional.empty(), content, dossier, dossier);
            });
  }

  private Outcome<Carried> signed(String name, EnclosedRecord record, Days days) {
    return SignedRecord.read(name, record.signed())
        .then(PaperReading::withSignatures)
        .then(
            signed ->
                SnapshotMaker.content(name, signed.snapshot())
                    .map(content -> carried(signed, content, record.stale(), days)));
  }

  /** Why a sign-off does not hold is worked out here; what the paper says of it, nobody signed. */
  private Carried carried(
      SignedRecord signed, SnapshotContent content, List<String> said, Days days) {
    var stale =
        meetings.reasons(
            day -> staleness.reasons(content, signed, day), days.meeting(), days.own());
    return new Carried(
        Optional.of(signed),
        content,
        dossier(signed, content, stale, days),
        dossier(signed, content, said, days));
  }

  private Dossier dossier(
      SignedRecord signed, SnapshotContent content, List<String> stale, Days days) {
    return inItsWords(
        SignedRecords.dossier(content, signed, stale, days.meeting(), days.own()), content);
  }

  private Dossier inItsWords(Dossier dossier, SnapshotContent content) {
    return dossier.in(knowledge.recordWording().of(content));
  }

  private static Outcome<SignedRecord> withSignatures(SignedRecord record) {
    return record.proofs().isEmpty()
        ? TEXTS.refused("check.no-signature", "")
        : Outcome.done(record);
  }
}
