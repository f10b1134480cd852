package org.ringfence.assessment.editing;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ringfence.assessment.custody.Safekeeping;
import org.ringfence.assessment.dossier.AnswerInheritance;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.entering.AnswerEntry;
import org.ringfence.assessment.entering.AnswerRules;
import org.ringfence.assessment.entering.AssessmentFactory;
import org.ringfence.assessment.entering.DayRules;
import org.ringfence.assessment.entering.DeviceReplacement;
import org.ringfence.assessment.entering.DeviceSplit;
import org.ringfence.assessment.entering.EditHistory;
import org.ringfence.assessment.entering.RaisedAnswers;
import org.ringfence.assessment.entering.ReadableDevices;
import org.ringfence.assessment.entering.SplitDevice;
import org.ringfence.assessment.ledger.RegisterErrors;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.Device;
import org.ringfence.model.installation.Equipment;
import org.ringfence.model.installation.PlacedAnswer;
import org.ringfence.model.installation.Reconciliation;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.method.Question;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.written.NothingSaid;
import org.ringfence.model.written.ReadableName;
import org.ringfence.register.Register;

/**
 * Changes open assessments, each change one that can be taken back until the register is closed.
 */
public final class AssessmentEditing {
  private static final String NOTHING = TEXTS.say("nothing.changed");

  private final Register register;
  private final CatalogueServices knowledge;
  private final AssessmentReader opened;
  private final AssessmentFactory starting;
  private final Safekeeping safekeeping;
  private final AnswerRules answers;
  private final EditHistory history;
  private final RaisedAnswers raised;
  private final AnswerEntry entering;
  private final DeviceReplacement replacing;
  private final DeviceSplit splitting;
  private final DayRules days = new DayRules();

  public AssessmentEditing(
      Register register,
      CatalogueServices knowledge,
      AssessmentReader opened,
      AssessmentFactory starting,
      Safekeeping safekeeping,
      AnswerEntry entering,
      EditHistory history) {
    this.register = register;
    this.knowledge = knowledge;
    this.opened = opened;
    this.starting = starting;
    this.safekeeping = safekeeping;
    this.entering = entering;
    this.replacing = new DeviceReplacement(register, knowledge, entering);
    this.splitting = new DeviceSplit(knowledge.dossiers().makers());
    this.answers = new AnswerRules(knowledge.method().questions(), days);
    this.history = history;
    this.raised = new RaisedAnswers(register, knowledge, entering, history);
  }

  /** Changes the day to which ages are counted; refused where evidence is of a later day. */
  public Outcome<Dossier> describe(String assessmentId, LocalDate assessedOn) {
    return changeable(assessmentId)
        .then(entry -> RegisterErrors.problems(() -> opened.dossier(entry)))
        .then(dossier -> days.assessedOn(dossier, assessedOn))
        .then(
            day ->
                change(
                    assessmentId,
                    knowledge.phrases().say("undo.describe"),
                    entry -> register.setAssessedOn(assessmentId, day)));
  }

  /** Puts the installation under a contract by its name, or under none for a blank name. */
  public Outcome<Dossier> place(String assessmentId, String contract) {
    return opened
        .changeable(
            assessmentId,
            () -> ReadableName.nameProblem(TEXTS.say("named.contract"), contract, "", NOTHING))
        .then(
            open ->
                change(
                    assessmentId,
                    knowledge.phrases().say("undo.place"),
                    entry ->
                        register.place(
                            assessmentId,
                            starting.contract(entry.organisation(), ReadableName.of(contract)))));
  }

  /**
   * Keeps an answer where the question is asked once: for the whole organisation, a contract, a
   * site or this assessment. If this installation differed until now, the difference is dropped.
   */
  public Outcome<Dossier> answer(String assessmentId, String question, Answer answer) {
    return changeAnswer(
        assessmentId,
        question,
        answer,
        "undo.answer",
        (entry, asked) -> {
          var home = AnswerInheritance.home(asked, entry);
          var own = AnswerInheritance.own(entry);
          if (!home.equals(own)) {
            register.remove(own, question);
          }
          entering.save(entry, new PlacedAnswer(home, question, readable(answer), ""));
          replacing.decide(entry, question);
        });
  }

  /** Keeps an answer for this installation only, with the reason why it differs. */
  public Outcome<Dossier> answerHere(
      String assessmentId, String question, Answer answer, String why) {
    return changeAnswer(
        assessmentId,
        question,
        answer,
        "undo.answer-here",
        (entry, asked) -> {
          entering.save(
              entry,
              new PlacedAnswer(AnswerInheritance.own(entry), question, readable(answer), why));
          replacing.decide(entry, question);
        });
  }

  /** Drops what this installation answers for itself, so that it inherits again. */
  public Outcome<Dossier> inherit(String assessmentId, String question) {
    return changeAnswer(
        assessmentId,
        question,
        Answer.UNKNOWN,
        "undo.inherit",
        (entry, asked) -> register.remove(AnswerInheritance.own(entry), question));
  }

  /** Keeps these devices in place of those recorded. */
  public Outcome<Dossier> devices(String assessmentId, List<Device> devices) {
    return opened
        .changeable(
            assessmentId, () -> ReadableDevices.problem(register.equipment(assessmentId), devices))
        .then(
            open ->
                change(
                    assessmentId,
                    knowledge.phrases().say("undo.devices"),
                    entry -> entering.save(assessmentId, new Equipment.Devices(devices))));
  }

  /**
   * Keeps the device at a position as removed, adds one beside it, and reopens what was found on
   * the old one.
   */
  public Outcome<Dossier> replace(
      String assessmentId, int position, Device replacement, LocalDate on) {
    return opened
        .changeable(
            assessmentId,
            () -> ReadableDevices.problem(register.equipment(assessmentId), List.of(replacement)))
        .then(entry -> replacing.replace(entry, position, replacement, on))
        .then(
            work ->
                change(assessmentId, knowledge.phrases().say("undo.replace"), entry -> work.run()));
  }

  /** Puts a line for each of these in the place of the one at a position. */
  public Outcome<Dossier> split(String assessmentId, int position, List<SplitDevice> parts) {
    return changeable(assessmentId)
        .then(entry -> splitting.split(register.equipment(assessmentId), position, parts))
        .then(
            equipment ->
                change(
                    assessmentId,
                    knowledge.phrases().say("undo.split"),
                    entry -> entering.save(assessmentId, equipment)));
  }

  /** Keeps as stated of the new device what was found on the one before. */
  public Outcome<Dossier> stillSo(String assessmentId, String question, String by, LocalDate on) {
    return changeable(assessmentId)
        .then(entry -> replacing.stated(entry, question, by, on))
        .then(
            answer ->
                changeAnswer(
                    assessmentId,
                    question,
                    answer,
                    "undo.still-so",
                    (entry, asked) -> replacing.still(entry, asked, answer)));
  }

  /** Leaves open for the new device what was found on the one before. */
  public Outcome<Dossier> leaveOpen(String assessmentId, String question) {
    return changeable(assessmentId)
        .then(entry -> replacing.undecided(entry, question))
        .then(
            was ->
                change(
                    assessmentId,
                    knowledge.phrases().say("undo.leave-open", knowledge.wording().title(question)),
                    entry -> replacing.decide(entry, question)));
  }

  /** Records why both answers of a contradiction stand. */
  public Outcome<Dossier> reconcile(String assessmentId, String contradiction, Reconciliation why) {
    return opened
        .changeable(
            assessmentId,
            () -> NothingSaid.personProblem(TEXTS.say("named.says-so"), why.by(), "", NOTHING))
        .then(
            open ->
                change(
                    assessmentId,
                    knowledge.phrases().say("undo.reconcile"),
                    entry -> entering.explained(entry, contradiction, readable(why))));
  }

  /** Takes back why both answers of a contradiction stand. */
  public Outcome<Dossier> unreconcile(String assessmentId, String contradiction) {
    return change(
        assessmentId,
        knowledge.phrases().say("undo.unreconcile"),
        entry -> register.removeReconciliation(assessmentId, contradiction));
  }

  /** Takes back the latest change to an assessment since the register was opened. */
  public Outcome<Dossier> undo(String assessmentId) {
    return changed(assessmentId, history::undo);
  }

  /** Makes the change again that was taken back last. */
  public Outcome<Dossier> redo(String assessmentId) {
    return changed(assessmentId, history::redo);
  }

  /** What {@link #undo} would take back, in words; empty for nothing. */
  public Optional<String> canUndo(String assessmentId) {
    return register
        .entry(assessmentId)
        .flatMap(history::undoable)
        .map(words -> knowledge.phrases().say("undo.undo", words));
  }

  /** What {@link #redo} would make again, in words; empty for nothing. */
  public Optional<String> canRedo(String assessmentId) {
    return register
        .entry(assessmentId)
        .flatMap(history::redoable)
        .map(words -> knowledge.phrases().say("undo.redo", words));
  }

  private Outcome<RegisterEntry> changeable(String assessmentId) {
    return opened.changeable(assessmentId);
  }

  /** A name as it is kept, without what takes no room in it. */
  private static Answer readable(Answer answer) {
    return answer.withEvidence(ReadableName.of(answer.by()), answer.on(), answer.ref());
  }

  private static Reconciliation readable(Reconciliation why) {
    return new Reconciliation(ReadableName.of(why.by()), why.on(), why.why());
  }

  private interface Change {
    void apply(RegisterEntry entry);
  }

  private interface AnswerChange {
    void apply(RegisterEntry entry, Question question);
  }

  private Outcome<Dossier> changeAnswer(
      String assessmentId, String question, Answer answer, String key, AnswerChange change) {
    return changeable(assessmentId)
        .then(entry -> answers.fitting(entry, question, answer))
        .then(
            asked -> change(assessmentId, named(key, asked), entry -> change.apply(entry, asked)));
  }

  private String named(String key, Question asked) {
    return knowledge.phrases().say(key, knowledge.wording().title(asked.id()));
  }

  private Outcome<Dossier> change(String assessmentId, String words, Change change) {
    return changed(
        assessmentId,
        entry -> {
          history.make(entry, words, () -> raised.by(entry, () -> change.apply(entry)));
          safekeeping.afterChange();
          return Outcome.done(entry);
        });
  }

  private Outcome<Dossier> changed(
      String assessmentId, Function<RegisterEntry, Outcome<RegisterEntry>> work) {
    return RegisterErrors.problems(
        () ->
            changeable(assessmentId)
                .then(work)
                .then(entry -> opened.entry(assessmentId))
                .then(opened::dossier));
  }
}
