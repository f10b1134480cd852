package org.ringfence.assessment.editing;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ringfence.assessment.change.RevisionChanges;
import org.ringfence.assessment.dossier.AnswerInheritance;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.dossier.MeetingDay;
import org.ringfence.assessment.dossier.SignedDossier;
import org.ringfence.assessment.dossier.SignedRecords;
import org.ringfence.assessment.entering.CurrentAssessments;
import org.ringfence.assessment.ledger.RegisterErrors;
import org.ringfence.assessment.ledger.RegisterListing;
import org.ringfence.exchange.conversion.SnapshotContent;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.installation.Assessment;
import org.ringfence.model.installation.AssessmentFile;
import org.ringfence.model.installation.EquipmentHistory;
import org.ringfence.model.installation.NewRevision;
import org.ringfence.model.installation.Person;
import org.ringfence.model.installation.PlacedAnswer;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.installation.ReopenedAnswer;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;
import org.ringfence.model.signature.KeptSignOff;
import org.ringfence.model.signature.SignedState;
import org.ringfence.register.Register;

/** Reads assessments out of the register: an open one as it stands, a signed one as it was. */
public final class AssessmentReader {
  private final Register register;
  private final CatalogueServices knowledge;
  private final SignedRecords records;
  private final RevisionChanges changes;
  private final CurrentAssessments current;
  private final RegisterStaleness staleness;
  private final MeetingDay meetings;

  public AssessmentReader(Register register, CatalogueServices knowledge) {
    this.register = register;
    this.knowledge = knowledge;
    this.records = new SignedRecords(register);
    this.current = new CurrentAssessments(register, knowledge);
    this.changes = new RevisionChanges(knowledge.wording(), knowledge.phrases());
    this.staleness = new RegisterStaleness(register, knowledge);
    this.meetings = new MeetingDay(knowledge.phrases());
  }

  public Outcome<RegisterEntry> entry(String assessmentId) {
    return register
        .entry(assessmentId)
        .map(Outcome::done)
        .orElseGet(() -> TEXTS.refused("editing.none", register.file().toString(), assessmentId));
  }

  /**
   * The entry of an assessment that may be changed. That it is signed makes the whole act
   * impossible, so whoever changes one asks this before anything else.
   */
  public Outcome<RegisterEntry> changeable(String assessmentId) {
    return changeable(assessmentId, Optional::empty);
  }

  /** The same, and nothing is wrong with what was given for it. */
  public Outcome<RegisterEntry> changeable(String assessmentId, Supplier<Optional<Problem>> wrong) {
    return RegisterErrors.problems(
        () ->
            entry(assessmentId)
                .then(AssessmentReader::unlocked)
                .then(entry -> sound(entry, wrong.get())));
  }

  private static Outcome<RegisterEntry> sound(RegisterEntry entry, Optional<Problem> wrong) {
    return wrong
        .<Outcome<RegisterEntry>>map(one -> new Outcome.Refused<>(List.of(one)))
        .orElseGet(() -> Outcome.done(entry));
  }

  private static Outcome<RegisterEntry> unlocked(RegisterEntry entry) {
    return entry.locked()
        ? TEXTS.refused("editing.signed", "", NewRevision.HOW)
        : Outcome.done(entry);
  }

  public Outcome<Dossier> dossier(RegisterEntry entry) {
    return dossier(entry, Optional.empty());
  }

  /**
   * The assessment, with whether its sign-off holds on the day of a meeting; today where none is
   * given.
   */
  public Outcome<Dossier> dossier(RegisterEntry entry, Optional<LocalDate> meeting) {
    return kept(entry, meeting).map(SignedDossier::dossier);
  }

  /** The same with what was signed of it. */
  public Outcome<SignedDossier> kept(RegisterEntry entry, Optional<LocalDate> meeting) {
    return register
        .snapshot(entry.assessmentId())
        .map(
            snapshot ->
                records.areProven(entry.assessmentId())
                    ? proven(entry, meeting)
                    : signed(entry, snapshot).map(SignedDossier::unsigned))
        .orElseGet(() -> Outcome.done(SignedDossier.unsigned(unsigned(entry))));
  }

  /** Those of these assessments that can be read, each when its turn comes. */
  public Stream<Dossier> readable(List<String> ids) {
    return ids.stream()
        .map(id -> entry(id).then(this::dossier))
        .flatMap(
            found ->
                switch (found) {
                  case Outcome.Done<Dossier>(var dossier) -> Stream.of(dossier);
                  case Outcome.Refused<Dossier> _ -> Stream.<Dossier>empty();
                });
  }

  /** Every assessment in the register. */
  public Outcome<List<Dossier>> all() {
    Outcome<List<Dossier>> all = Outcome.done(new ArrayList<>());
    for (var entry : register.entries()) {
      all = all.then(list -> dossier(entry).map(one -> with(list, one)));
    }
    return all;
  }

  /** Every assessment in the register; one that can't be read never hides the others. */
  public RegisterListing listing() {
    var dossiers = new ArrayList<Dossier>();
    var unread = new ArrayList<RegisterListing.Unread>();
    for (var entry : register.entries()) {
      switch (RegisterErrors.problems(() -> dossier(entry))) {
        case Outcome.Done<Dossier>(var dossier) -> dossiers.add(dossier);
        case Outcome.Refused<Dossier>(var problems) ->
            unread.add(new RegisterListing.Unread(entry, unread(entry, problems.getFirst())));
      }
    }
    return new RegisterListing(dossiers, unread);
  }

  /** Why an assessment can't be read, with its name. */
  public Problem unread(RegisterEntry entry, Problem why) {
    var name = entry.site().name() + ", " + entry.installation();
    return new Problem(
        knowledge.phrases().say("unread.record", name, entry.revision(), why.what()),
        "",
        why.mend());
  }

  private static List<Dossier> with(List<Dossier> list, Dossier one) {
    list.add(one);
    return list;
  }

  private Dossier unsigned(RegisterEntry entry) {
    var resolved = current.resolved(entry);
    var assessment = current.assessment(entry, resolved);
    var dossier =
        knowledge.dossiers().make(entry, assessment, resolved.byQuestion(), SignedState.NOT);
    var history = register.equipmentHistory(entry.assessmentId());
    return dossier
        .with(changes(entry, dossier), EvidenceFiles.of(register, entry, resolved.byQuestion()))
        .reopening(reopened(entry, assessment))
        .since(register.reopened(entry.assessmentId()), history)
        .naming(names(resolved.byQuestion().values(), history));
  }

  /** Whoever was erased has no name any longer. */
  private Map<String, String> names(Collection<PlacedAnswer> answers, EquipmentHistory history) {
    return Stream.concat(
            answers.stream().flatMap(placed -> placed.enteredBy().stream()),
            history.people().stream())
        .distinct()
        .flatMap(id -> register.people().person(id).stream())
        .filter(person -> !person.isErased())
        .collect(Collectors.toMap(Person::id, Person::name));
  }

  /** Whatever is answered again is decided by that. */
  private List<ReopenedAnswer> reopened(RegisterEntry entry, Assessment assessment) {
    return register.reopened(entry.assessmentId()).stream()
        .filter(was -> was.isOpen(assessment.answer(was.question())))
        .toList();
  }

  /** What changed since the revision before was signed; nothing where it can't be read. */
  private List<String> changes(RegisterEntry entry, Dossier now) {
    return entry
        .follows()
        .filter(records::areProven)
        .flatMap(register::entry)
        .map(this::changesSince)
        .map(since -> since.apply(now))
        .orElse(List.of());
  }

  private Function<Dossier, List<String>> changesSince(RegisterEntry before) {
    Outcome<SnapshotContent> signed =
        records.record(before).then(record -> records.content(before, record));
    return switch (signed) {
      case Outcome.Done<SnapshotContent>(var content) ->
          now ->
              changes.between(
                  content, signedOn(before), now.assessment(), now.risk(), now.devices());
      case Outcome.Refused<SnapshotContent> _ -> now -> List.of();
    };
  }

  private LocalDate signedOn(RegisterEntry before) {
    return register.signOffs(before.assessmentId()).getLast().signOff().on();
  }

  private Outcome<SignedDossier> proven(RegisterEntry entry, Optional<LocalDate> meeting) {
    var today = LocalDate.now(knowledge.clock());
    return records
        .record(entry)
        .then(
            record ->
                records
                    .content(entry, record)
                    .map(
                        content -> {
                          Function<LocalDate, List<String>> stale =
                              day -> staleness.reasons(entry, content, record, day);
                          var dossier =
                              SignedRecords.dossier(
                                      content,
                                      record,
                                      meetings.reasons(stale, meeting, today),
                                      meeting,
                                      today)
                                  .in(knowledge.recordWording().of(content));
                          return new SignedDossier(dossier, Optional.of(record));
                        }));
  }

  /** As a register of the first version keeps it. */
  private Outcome<Dossier> signed(RegisterEntry entry, String snapshot) {
    var name = TEXTS.say("called.signed-record", entry.installation());
    var resolved =
        AnswerInheritance.of(entry, knowledge.method().questions(), register.answers(entry));
    return knowledge
        .reader()
        .read(name, snapshot.getBytes(StandardCharsets.UTF_8))
        .map(file -> file.assessments().getFirst())
        .map(
            assessment ->
                knowledge
                    .dossiers()
                    .make(
                        entry,
                        assessment,
                        resolved.byQuestion(),
                        names(register.signOffs(entry.assessmentId()))));
  }

  private static SignedState names(List<KeptSignOff> kept) {
    var signOffs = kept.stream().map(KeptSignOff::signOff).toList();
    return new SignedState(signOffs, "", Optional.empty(), "", List.of());
  }

  /**
   * The dossier, if what it says can be read again; refused where no reader would take it, as where
   * the organisation's answer is of a later day than this assessment.
   */
  public Outcome<Dossier> readable(Dossier dossier) {
    var file =
        new AssessmentFile(dossier.entry().organisation().name(), List.of(dossier.assessment()));
    return knowledge
        .reader()
        .read(TEXTS.say("called.assessment"), knowledge.writer().write(file))
        .map(read -> dossier);
  }
}
