package org.ringfence.assessment.checklist;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ringfence.assessment.dossier.AnswerInheritance;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.editing.AssessmentEditing;
import org.ringfence.assessment.editing.AssessmentReader;
import org.ringfence.assessment.entering.AnswerEntry;
import org.ringfence.assessment.ledger.RegisterErrors;
import org.ringfence.files.Sha256;
import org.ringfence.model.checklist.FilledChecklist;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.installation.Attachment;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.method.Question;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;
import org.ringfence.register.Register;
import org.ringfence.report.checklist.ChecklistReading;
import org.ringfence.report.checklist.ReturnedSheet;

/**
 * Takes a checklist in that came back filled: first it says what would change, then, and only if
 * nothing is otherwise by then, it changes just that, all of it or nothing. The file itself is kept
 * as evidence of each answer.
 */
public final class ChecklistDesk {
  private static final int DIGITS = 12;

  private final Register register;
  private final CatalogueServices knowledge;
  private final AssessmentReader opened;
  private final AssessmentEditing editing;
  private final AnswerEntry entering;
  private final ChecklistWords words;
  private final SheetEvidence evidence;

  public ChecklistDesk(
      Register register,
      CatalogueServices knowledge,
      AssessmentReader opened,
      AssessmentEditing editing,
      AnswerEntry entering) {
    this.register = register;
    this.knowledge = knowledge;
    this.opened = opened;
    this.editing = editing;
    this.entering = entering;
    this.words = new ChecklistWords(knowledge.wording());
    this.evidence = new SheetEvidence(register, words);
  }

  /** What a filled checklist would change; refused with everything that is wrong with it. */
  public Outcome<ChecklistPlan> plan(Path file) {
    return RegisterErrors.problems(
        () ->
            hash(file)
                .then(hash -> ChecklistReading.read(file).then(read -> plan(file, hash, read))));
  }

  private Outcome<String> hash(Path file) {
    try {
      return Outcome.done(Sha256.of(file));
    } catch (IOException _) {
      return refused(file, "unread");
    }
  }

  private <T> Outcome<T> refused(Path file, String key, Object... parts) {
    return new Outcome.Refused<>(List.of(words.problem(file.toString(), key, parts)));
  }

  private Outcome<ChecklistPlan> plan(Path file, String hash, ReturnedSheet read) {
    var entry = read.reference().flatMap(register::entry);
    return entry.isEmpty()
        ? refused(file, "elsewhere", read.reference().orElse(""))
        : placed(file, opened.changeable(entry.get().assessmentId()))
            .then(opened::dossier)
            .then(
                dossier ->
                    knowledge
                        .papers()
                        .checklist()
                        .filled(read, dossier)
                        .then(sheet -> plan(file, hash, dossier, sheet)));
  }

  /** A refusal that names the file, where it names no place. */
  private static <T> Outcome<T> placed(Path file, Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T> done -> done;
      case Outcome.Refused<T>(var problems) ->
          new Outcome.Refused<>(
              problems.stream()
                  .map(
                      problem ->
                          problem.where().isEmpty()
                              ? new Problem(problem.what(), file.toString(), problem.mend())
                              : problem)
                  .toList());
    };
  }

  private Outcome<ChecklistPlan> plan(
      Path file, String hash, Dossier dossier, FilledChecklist sheet) {
    var today = LocalDate.now(knowledge.clock());
    var visit = Visit.of(sheet, today);
    var test = new AirGapTest(sheet, knowledge.papers().airGapTest());
    var questions = knowledge.method().questions();
    var devices = new SheetDevices(words, sheet, file.toString());
    var equipment = devices.on(dossier.assessment().equipment());
    var blank = knowledge.papers().checklist().blank(dossier);
    var problems =
        Stream.concat(
                new SheetFaults(words, questions, file.toString())
                    .of(sheet, blank, test, visit, today).stream(),
                devices.problems().stream())
            .toList();
    if (!problems.isEmpty()) {
      return new Outcome.Refused<>(problems);
    }
    var answers = new ProposedAnswers(words, test, visit, ref(file, hash));
    answers.propose(dossier, sheet, questions);
    var later =
        visit
            .day()
            .filter(day -> !answers.answers().isEmpty())
            .filter(day -> day.isAfter(dossier.entry().assessedOn()));
    var plan =
        new ChecklistPlan(
            dossier.entry().assessmentId(),
            words.say("about", dossier.entry().site().name(), dossier.entry().installation()),
            hash,
            answers.answers(),
            equipment,
            Stream.of(
                    answers.lines(),
                    devices.lines(),
                    later.map(day -> words.say("line.day", day)).stream().toList())
                .flatMap(List::stream)
                .toList(),
            SheetText.of(words, sheet, questions, knowledge.papers().airGapTest()),
            Stream.of(unsigned(visit), answers.left(), devices.left())
                .flatMap(List::stream)
                .toList(),
            later);
    return plan.lines().isEmpty() ? nothing(file, plan) : fitting(plan, dossier, file);
  }

  private List<String> unsigned(Visit visit) {
    return visit.isSigned() ? List.of() : List.of(words.say("left.unsigned"));
  }

  private Outcome<ChecklistPlan> nothing(Path file, ChecklistPlan plan) {
    return refused(file, "nothing", String.join(" ", plan.left()));
  }

  private String ref(Path file, String hash) {
    return words.say("ref", name(file), hash.substring(0, DIGITS));
  }

  private static String name(Path file) {
    return Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
  }

  /** Each answer has to be one that could have been entered by hand as well. */
  private Outcome<ChecklistPlan> fitting(ChecklistPlan plan, Dossier dossier, Path file) {
    var entry = dossier.entry();
    var problems =
        plan.answers().stream()
            .map(one -> editing.fitting(entry, plan.assessedOn(), one.question(), one.answer()))
            .flatMap(
                outcome ->
                    switch (outcome) {
                      case Outcome.Done<Question> _ -> Stream.<Problem>empty();
                      case Outcome.Refused<Question>(var found) -> found.stream();
                    })
            .map(problem -> new Problem(problem.what(), file.toString(), problem.mend()))
            .distinct()
            .toList();
    return problems.isEmpty() ? Outcome.done(plan) : new Outcome.Refused<>(problems);
  }

  /** Changes what the plan says, if the file and the register still say the same. */
  public Outcome<Dossier> take(Path file, ChecklistPlan seen) {
    return plan(file)
        .then(
            now ->
                now.equals(seen)
                    ? Outcome.done(now)
                    : this.<ChecklistPlan>refused(file, "meanwhile"))
        .then(plan -> kept(file, plan).then(sheet -> write(plan, sheet)));
  }

  /** The file as evidence, where there is an answer that it proves. */
  private Outcome<Optional<Attachment>> kept(Path file, ChecklistPlan plan) {
    return plan.answers().isEmpty()
        ? Outcome.done(Optional.empty())
        : RegisterErrors.problems(() -> evidence.keep(file, plan).map(Optional::of));
  }

  private Outcome<Dossier> write(ChecklistPlan plan, Optional<Attachment> sheet) {
    return editing.together(
        plan.assessmentId(),
        words.say("undo"),
        entry -> {
          plan.assessedOn().ifPresent(day -> register.setAssessedOn(entry.assessmentId(), day));
          plan.equipment().ifPresent(all -> entering.save(entry.assessmentId(), all));
          plan.answers().forEach(one -> write(entry, one, sheet));
        });
  }

  private void write(RegisterEntry entry, ChecklistPlan.Proposed one, Optional<Attachment> sheet) {
    var asked =
        knowledge.method().questions().stream()
            .filter(question -> question.id().equals(one.question()))
            .findFirst()
            .orElseThrow();
    var home = AnswerInheritance.home(asked, entry);
    editing.keep(entry, asked, one.answer());
    sheet.ifPresent(kept -> register.attachments().attach(home, asked.id(), kept));
  }
}
