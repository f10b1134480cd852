package org.ringfence.assessment.intake;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ringfence.assessment.custody.Samples;
import org.ringfence.assessment.dossier.AnswerInheritance;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.editing.AssessmentReader;
import org.ringfence.assessment.entering.AnswerEntry;
import org.ringfence.assessment.entering.EnteredEquipment;
import org.ringfence.assessment.entering.ReopenedAnswers;
import org.ringfence.assessment.evidence.FreshEvidence;
import org.ringfence.exchange.assessment.AssessmentFileReader;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.Assessment;
import org.ringfence.model.installation.AssessmentFile;
import org.ringfence.model.installation.NamedPerson;
import org.ringfence.model.installation.Organisation;
import org.ringfence.model.installation.PlacedAnswer;
import org.ringfence.model.installation.PlacedAttachment;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.installation.Replacement;
import org.ringfence.model.installation.Site;
import org.ringfence.model.method.Question;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;
import org.ringfence.register.Register;

/**
 * Brings what is new in a file into the register, all of it or none; what is there already is left
 * as it is. An answer goes where its question is asked once, unless another answer is there
 * already: then it is kept at the assessment itself. Nothing that a file says of a signature is
 * taken over.
 */
public final class AssessmentImport {
  /** Registers keep this as the reason, so it is no text of the program. */
  private static final String DIFFERS = "The imported file says so for this installation.";

  private final Register register;
  private final AssessmentFileReader reader;
  private final List<Question> questions;
  private final Supplier<UUID> ids;
  private final FileDays days;
  private final AnswerEntry entering;
  private final ReopenedAnswers reopening;
  private final SameAssessment comparison;
  private final PresentWords present;

  public AssessmentImport(
      Register register,
      CatalogueServices knowledge,
      Supplier<UUID> ids,
      AnswerEntry entering,
      AssessmentReader opened) {
    this.register = register;
    this.reader = knowledge.reader();
    this.questions = knowledge.method().questions();
    this.ids = ids;
    this.days = new FileDays(knowledge.clock());
    this.entering = entering;
    this.reopening = new ReopenedAnswers(register, knowledge, entering);
    this.comparison = new SameAssessment(opened::dossier);
    this.present = new PresentWords(knowledge.phrases());
  }

  /**
   * Brings in what is new in a file; refused where nothing is, or where the register seems to hold
   * an installation already and nobody has said whether it is the same.
   *
   * @param choices by assessment id, what it is where its installation seems to be there
   */
  public Outcome<Brought> file(Path file, Function<String, ImportChoice> choices) {
    return plan(file)
        .then(plan -> add(plan, file.toString(), choices).map(ids -> new Brought(ids, plan)));
  }

  /**
   * What came of a file.
   *
   * @param ids of what was added
   * @param plan what was there already
   */
  public record Brought(List<String> ids, ImportPlan plan) {}

  /** What of a file is new; refused where nothing is. */
  public Outcome<ImportPlan> plan(Path file) {
    return reader
        .read(file)
        .then(read -> ImportedNames.readable(read, file.toString()))
        .then(read -> days.believed(read.file(), file.toString(), FileDays.RECORDED).map(_ -> read))
        .map(read -> ImportPlanning.of(read, register.entries(), comparison))
        .then(plan -> present.unlessNothingNew(plan, file.toString()));
  }

  /** The ids of those samples that were not there yet; all are added or none. */
  public Outcome<List<String>> samples(Samples samples) {
    return register.inOneTransaction(
        () -> {
          Outcome<List<String>> all = Outcome.done(List.of());
          for (var sample : samples.byName().entrySet()) {
            all = all.then(before -> sample(sample.getKey(), sample.getValue(), before));
          }
          return all;
        });
  }

  private Outcome<List<String>> sample(String name, byte[] content, List<String> before) {
    return reader
        .read(name, content)
        .then(file -> ImportedNames.readable(file, name))
        .then(file -> sample(ImportPlanning.of(file, register.entries(), comparison), name))
        .map(added -> Stream.concat(before.stream(), added.stream()).toList());
  }

  /** A sample of which anything is there comes in no second time. */
  private Outcome<List<String>> sample(ImportPlan plan, String name) {
    var isThere =
        Stream.of(plan.same(), plan.differing(), plan.asked()).anyMatch(some -> !some.isEmpty());
    return isThere ? Outcome.done(List.of()) : add(plan, name, id -> ImportChoice.ANOTHER);
  }

  private Outcome<List<String>> add(
      ImportPlan plan, String name, Function<String, ImportChoice> choices) {
    return objection(plan.asked(), name, choices)
        .<Outcome<List<String>>>map(problem -> new Outcome.Refused<>(List.of(problem)))
        .orElseGet(
            () ->
                Outcome.done(
                    register.inOneTransaction(
                        () -> addAll(plan.fresh(), plan.revisions(choices)))));
  }

  private static Optional<Problem> objection(
      List<KnownInstallation> known, String name, Function<String, ImportChoice> choices) {
    for (var one : known) {
      var choice = choices.apply(one.assessment().id());
      if (choice == ImportChoice.ASK) {
        return Optional.of(
            new Problem(
                TEXTS.say(
                    one.inFile() ? "intake.choose.in-file" : "intake.choose.in-register",
                    one.place(),
                    one.known().assessedOn().toString(),
                    one.known().revision(),
                    one.day().toString()),
                name,
                TEXTS.say("intake.choose.mend")));
      }
      if (choice == ImportChoice.REVISION && one.isEarlier()) {
        return Optional.of(
            TEXTS.problem(
                "intake.earlier",
                name,
                one.place(),
                one.day().toString(),
                one.known().assessedOn().toString()));
      }
    }
    return Optional.empty();
  }

  private List<String> addAll(AssessmentFile file, Map<String, KnownInstallation> revisions) {
    var organisation =
        register
            .organisationNamed(file.organisation())
            .or(() -> spelledOtherwise(file.organisation()))
            .orElseGet(() -> new Organisation(ids.get().toString(), file.organisation()));
    var earlier = new EarlierAnswers(register);
    var added = new ArrayList<String>();
    for (var assessment : file.assessments()) {
      var entry =
          Optional.ofNullable(revisions.get(assessment.id()))
              .map(this::revision)
              .orElseGet(() -> first(organisation, assessment));
      add(entry, assessment, new Origin(file, earlier.of(entry), earlier.equipment(entry)));
      entry
          .follows()
          .flatMap(register::entry)
          .ifPresent(before -> reopening.revised(before, entry));
      reopening.replacedElsewhere(entry, replaced(entry));
      reopening.askedElsewhere(entry, file.askedAgain(assessment.id()));
      added.add(assessment.id());
    }
    return added;
  }

  /** What was known to be replaced in the revision before. */
  private Set<Replacement> replaced(RegisterEntry entry) {
    return entry
        .follows()
        .map(register::equipmentHistory)
        .map(
            history ->
                history.devices().stream()
                    .flatMap(line -> line.replaced().stream())
                    .collect(Collectors.toUnmodifiableSet()))
        .orElse(Set.of());
  }

  private Optional<Organisation> spelledOtherwise(String name) {
    return register.council().organisations().stream()
        .filter(one -> KnownInstallations.isSame(one.name(), name))
        .findFirst();
  }

  private RegisterEntry first(Organisation organisation, Assessment assessment) {
    return new RegisterEntry(
        assessment.id(),
        organisation,
        site(organisation, assessment.site()),
        Optional.empty(),
        ids.get().toString(),
        assessment.installation().name(),
        assessment.assessedOn(),
        false);
  }

  /** The next revision of the installation, whatever else of the file has become one by now. */
  private RegisterEntry revision(KnownInstallation one) {
    var known = register.entry(one.known().assessmentId()).orElse(one.known());
    var newest =
        register.entriesOf(known.installationId()).stream()
            .max(Comparator.comparingInt(RegisterEntry::revision))
            .orElse(known);
    return new RegisterEntry(
        one.assessment().id(),
        newest.organisation(),
        newest.site(),
        newest.contract(),
        newest.installationId(),
        newest.installation(),
        one.assessment().assessedOn(),
        false,
        newest.revision() + 1,
        Optional.of(newest.assessmentId()));
  }

  /**
   * Where answers and equipment come from.
   *
   * @param earlier what the register said of the installation before
   * @param equipment what equipment it had of it
   */
  private record Origin(
      AssessmentFile file, List<PlacedAnswer> earlier, List<EnteredEquipment> equipment) {
    List<NamedPerson> named(RegisterEntry entry, Question question) {
      return file.entered(entry.assessmentId(), question.id());
    }
  }

  private void add(RegisterEntry entry, Assessment assessment, Origin from) {
    register.create(entry);
    entering.imported(
        entry, assessment.equipment(), from.equipment(), from.file().history(assessment.id()));
    // An assessment answers each question once, so what is there before the first answer stays.
    var there = register.answers(entry);
    var fresh = FreshEvidence.of(register, entry);
    for (var question : questions) {
      var answer = Optional.ofNullable(assessment.answers().get(question.id()));
      answer.ifPresent(given -> save(entry, question, given, from, there, fresh));
    }
    assessment.reconciled().forEach((id, why) -> entering.explained(entry, id, why));
  }

  /** A site of the same name and body is the same site, whatever id another machine gave it. */
  private Site site(Organisation organisation, Site site) {
    return register
        .siteNamed(organisation.id(), site.name())
        .orElseGet(() -> isTaken(site) ? withOwnId(site) : site);
  }

  /** Whoever numbers sites by hand gives two files' sites one number. */
  private boolean isTaken(Site site) {
    return register.hasSite(site.id());
  }

  private Site withOwnId(Site site) {
    return new Site(ids.get().toString(), site.name(), site.address(), site.uprn());
  }

  private void save(
      RegisterEntry entry,
      Question question,
      Answer given,
      Origin from,
      List<PlacedAnswer> answers,
      List<PlacedAttachment> fresh) {
    var home = AnswerInheritance.home(question, entry);
    var own = AnswerInheritance.own(entry);
    var named = from.named(entry, question);
    var there =
        answers.stream()
            .filter(placed -> placed.place().equals(home))
            .filter(placed -> placed.question().equals(question.id()))
            .findFirst();
    if (there.isEmpty()) {
      keep(new PlacedAnswer(home, question.id(), given, ""), from, named, fresh);
    } else if (there.get().answer().equals(given)) {
      entering.repeated(there.get(), named);
    } else {
      keep(new PlacedAnswer(own, question.id(), given, DIFFERS), from, named, fresh);
    }
  }

  private void keep(
      PlacedAnswer placed, Origin from, List<NamedPerson> named, List<PlacedAttachment> fresh) {
    entering.imported(placed, EarlierAnswers.entered(from.earlier(), placed), named, fresh);
  }
}
