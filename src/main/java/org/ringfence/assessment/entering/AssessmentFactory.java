package org.ringfence.assessment.entering;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ringfence.assessment.dossier.AnswerInheritance;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.installation.AnswerPlace;
import org.ringfence.model.installation.Contract;
import org.ringfence.model.installation.Organisation;
import org.ringfence.model.installation.PlacedAnswer;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.installation.Scope;
import org.ringfence.model.installation.Site;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;
import org.ringfence.model.written.ReadableName;
import org.ringfence.register.Register;

/** Begins assessments: of an installation for the first time, or again after a sign-off. */
public final class AssessmentFactory {
  private static final String NOTHING = TEXTS.say("nothing.started");

  private final Register register;
  private final Supplier<UUID> ids;
  private final Clock clock;

  public AssessmentFactory(Register register, Supplier<UUID> ids, Clock clock) {
    this.register = register;
    this.ids = ids;
    this.clock = clock;
  }

  public Outcome<RegisterEntry> start(NewAssessment what) {
    var missing = missing(what);
    if (!missing.isEmpty()) {
      return TEXTS.refused("start.no-name", "", missing);
    }
    var unreadable = unreadable(what);
    if (unreadable.isPresent()) {
      return new Outcome.Refused<>(List.of(unreadable.get()));
    }
    return startReadable(what.readable());
  }

  private Outcome<RegisterEntry> startReadable(NewAssessment what) {
    var same = same(what);
    if (same.filter(entry -> !entry.locked()).isPresent()) {
      return TEXTS.refused("start.open", "", what.installation().strip(), what.site().strip());
    }
    var entry = entry(what, same);
    register.create(entry);
    return Outcome.done(entry);
  }

  private static Optional<Problem> unreadable(NewAssessment what) {
    return Stream.of(
            ReadableName.nameProblem(
                TEXTS.say("named.organisation"), what.organisation(), "", NOTHING),
            ReadableName.nameProblem(TEXTS.say("named.site"), what.site(), "", NOTHING),
            address(what.address()),
            ReadableName.lineProblem(TEXTS.say("named.uprn"), what.uprn(), "", NOTHING),
            ReadableName.nameProblem(
                TEXTS.say("named.installation"), what.installation(), "", NOTHING),
            ReadableName.nameProblem(TEXTS.say("named.contract"), what.contract(), "", NOTHING))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** An address may have several lines. */
  private static Optional<Problem> address(String text) {
    return text.lines()
        .flatMap(
            line ->
                ReadableName.lineProblem(TEXTS.say("named.site-address"), line, "", NOTHING)
                    .stream())
        .findFirst();
  }

  private static String missing(NewAssessment what) {
    if (what.organisation().isBlank()) {
      return "organisation";
    }
    if (what.site().isBlank()) {
      return "site";
    }
    return what.installation().isBlank() ? "installation" : "";
  }

  /** The newest assessment of the same installation. */
  private Optional<RegisterEntry> same(NewAssessment what) {
    return register.entries().stream()
        .filter(entry -> isSame(entry.organisation().name(), what.organisation()))
        .filter(entry -> isSame(entry.site().name(), what.site()))
        .filter(entry -> isSame(entry.installation(), what.installation()))
        .reduce((first, second) -> first.locked() ? second : first);
  }

  private static boolean isSame(String one, String other) {
    return one.strip().equalsIgnoreCase(other.strip());
  }

  private RegisterEntry entry(NewAssessment what, Optional<RegisterEntry> before) {
    var organisation =
        register
            .organisationNamed(what.organisation())
            .orElseGet(() -> new Organisation(id(), what.organisation().strip()));
    var site =
        register
            .siteNamed(organisation.id(), what.site())
            .orElseGet(
                () ->
                    new Site(
                        id(), what.site().strip(), what.address().strip(), what.uprn().strip()));
    return new RegisterEntry(
        id(),
        organisation,
        site,
        contract(organisation, what.contract()),
        before.map(RegisterEntry::installationId).orElseGet(this::id),
        what.installation().strip(),
        LocalDate.now(clock),
        false,
        before.map(RegisterEntry::revision).orElse(0) + 1,
        before.map(RegisterEntry::assessmentId));
  }

  /** The organisation's contract of this name, a new one, or none for a blank name. */
  public Optional<Contract> contract(Organisation organisation, String name) {
    if (name.isBlank()) {
      return Optional.empty();
    }
    var known = register.contracts(organisation.id()).stream();
    return known
        .filter(contract -> isSame(contract.name(), name))
        .findFirst()
        .or(() -> Optional.of(new Contract(id(), name.strip())));
  }

  /** A new assessment of the same installation with this one's own answers, dated today. */
  public Outcome<RegisterEntry> revise(Dossier dossier) {
    var from = dossier.entry();
    var open = openOne(from);
    if (open.isPresent()) {
      return TEXTS.refused("start.revision-open", "", open.get().revision(), from.installation());
    }
    return Outcome.done(register.inOneTransaction(() -> copy(dossier)));
  }

  /** The assessment of the same installation that is open; refused where none is. */
  public Outcome<RegisterEntry> open(RegisterEntry of) {
    return openOne(of).map(Outcome::done).orElseGet(AssessmentFactory::noneOpen);
  }

  /** The open assessment that such a new one would be of; refused where none is. */
  public Outcome<RegisterEntry> open(NewAssessment what) {
    return same(what)
        .filter(entry -> !entry.locked())
        .map(Outcome::done)
        .orElseGet(AssessmentFactory::noneOpen);
  }

  private Optional<RegisterEntry> openOne(RegisterEntry of) {
    return register.entries().stream()
        .filter(entry -> entry.installationId().equals(of.installationId()))
        .filter(entry -> !entry.locked())
        .findFirst();
  }

  private static Outcome<RegisterEntry> noneOpen() {
    return TEXTS.refused("start.none-open", "");
  }

  private RegisterEntry copy(Dossier dossier) {
    var from = dossier.entry();
    var entry =
        new RegisterEntry(
            id(),
            from.organisation(),
            from.site(),
            from.contract(),
            from.installationId(),
            from.installation(),
            LocalDate.now(clock),
            false,
            from.revision() + 1,
            Optional.of(from.assessmentId()));
    register.create(entry);
    register.saveEquipment(
        entry.assessmentId(),
        dossier.assessment().equipment(),
        register.equipmentHistory(from.assessmentId()));
    var own = new AnswerPlace(Scope.INSTALLATION, entry.assessmentId());
    var carried = carried(dossier);
    carried.forEach(
        placed ->
            register.save(
                new PlacedAnswer(
                    own,
                    placed.question(),
                    placed.answer(),
                    placed.overrides(),
                    placed.enteredBy())));
    // What a replaced device had shown goes along as well; it counts no more there than here.
    register
        .attachments()
        .carry(
            AnswerInheritance.own(from),
            own,
            carried.stream().map(PlacedAnswer::question).collect(Collectors.toSet()));
    dossier
        .assessment()
        .reconciled()
        .forEach((id, why) -> register.saveReconciliation(entry.assessmentId(), id, why));
    register
        .reopened(from.assessmentId())
        .forEach(was -> register.saveReopened(entry.assessmentId(), was));
    return entry;
  }

  /** What the assessment itself says that counts, as it is kept. */
  private List<PlacedAnswer> carried(Dossier dossier) {
    var entry = dossier.entry();
    return register.answers(entry).stream()
        .filter(placed -> placed.place().equals(AnswerInheritance.own(entry)))
        .filter(placed -> dossier.places().containsKey(placed.question()))
        .toList();
  }

  private String id() {
    return ids.get().toString();
  }
}
