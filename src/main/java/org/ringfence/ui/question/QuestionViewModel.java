package org.ringfence.ui.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.evaluation.HeldAnswer;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.installation.PlacedAnswer;
import org.ringfence.model.installation.Reconciliation;
import org.ringfence.model.installation.ReopenedAnswer;
import org.ringfence.model.installation.Scope;
import org.ringfence.model.method.Contradiction;
import org.ringfence.model.method.Question;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;
import org.ringfence.ui.wizard.WizardViewModel;

/**
 * One question as somebody answers it: each change goes to the register at once, and what somebody
 * is changing is never overwritten by an older state that comes back.
 */
public final class QuestionViewModel {

  /** How the question stands on the screen. */
  public enum Mode {
    /** It can be answered. */
    ASKED,
    /** A wider scope has answered it and it is shown as it is. */
    INHERITED,
    /** This installation is to have an answer of its own, which needs a reason first. */
    DIFFERS
  }

  private static final String NONE = "none";

  private final WizardViewModel wizard;
  private final Question question;
  private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
  private Answer draft;
  private Mode mode;
  private String why;
  private boolean touched;
  private Optional<Answer> shownBefore = Optional.empty();
  private int underWay;
  private List<Problem> problems = List.of();

  /** A question of the wizard's assessment. */
  public QuestionViewModel(WizardViewModel wizard, Question question) {
    this.wizard = wizard;
    this.question = question;
    this.draft = stored().map(PlacedAnswer::answer).orElse(Answer.UNKNOWN);
    this.touched = isGiven();
    this.why = stored().map(PlacedAnswer::overrides).orElse("");
    this.mode = firstMode();
  }

  /** What was found on a device that was replaced, if anything is open of this question. */
  ReopenedList reopened() {
    return new ReopenedList(wizard, Optional.of(question.id()));
  }

  /** Counts up at each change of what there is to show. */
  public ReadOnlyIntegerProperty changesProperty() {
    return changes.getReadOnlyProperty();
  }

  /** The question. */
  public Question question() {
    return question;
  }

  /** The answer as somebody left it here, kept already or on its way. */
  public Answer draft() {
    return draft;
  }

  /** How the question stands on the screen. */
  public Mode mode() {
    return mode;
  }

  /** Why this installation differs; empty where it doesn't. */
  public String why() {
    return why;
  }

  /** Whether anything was said, be it "I don't know". */
  public boolean isAnswered() {
    return touched;
  }

  /** Whether "I don't know" was said. */
  public boolean isUnknown() {
    return touched && draft.values().isEmpty();
  }

  /** Whether one value is chosen and kept, and nobody has to look at it again. */
  public boolean isSettled() {
    return !draft.values().isEmpty()
        && !question.many()
        && mode == Mode.ASKED
        && underWay == 0
        && problems.isEmpty()
        && shownBefore.isEmpty()
        && contradictions().isEmpty();
  }

  /** Who could tell it instead. */
  AskingViewModel asking() {
    var colleague = wizard.services().wording().label("colleague", question.ask());
    return new AskingViewModel(wizard, question.id(), colleague);
  }

  /** Whether the assessment is signed. */
  public boolean isLocked() {
    return wizard.isLocked();
  }

  /** Why the last change was not kept; empty if it was. */
  public List<Problem> problems() {
    return problems;
  }

  /** The answer as the register keeps it; empty where nobody has answered. */
  public Optional<PlacedAnswer> stored() {
    return Optional.ofNullable(dossier().places().get(question.id()));
  }

  /** What was found on a device that was replaced has to be given again. */
  private boolean isGiven() {
    return stored().isPresent() && !dossier().isOpen(question.id());
  }

  /** What was found on a device that was replaced; empty where nothing was, or it is still open. */
  public Optional<ReopenedAnswer> earlier() {
    return isGiven() ? dossier().earlier(question.id()) : Optional.empty();
  }

  /** Whether an answer of its own stands here in place of a wider one. */
  public boolean isOverriding() {
    return stored().map(placed -> !placed.overrides().isEmpty()).orElse(false);
  }

  /** The answer as the method holds it. */
  public Optional<HeldAnswer> held() {
    return dossier().risk().held().stream()
        .filter(answer -> answer.question().equals(question.id()))
        .findFirst();
  }

  /** The contradictions that this question's answer is part of. */
  public List<Contradiction> contradictions() {
    return dossier().risk().contradictions().stream()
        .filter(contradiction -> contradiction.questions().contains(question.id()))
        .toList();
  }

  /** A record of why a contradiction stands; empty where there is none. */
  public Optional<Reconciliation> reconciliation(String contradiction) {
    return Optional.ofNullable(dossier().assessment().reconciled().get(contradiction));
  }

  /** Chooses the one value. */
  public void choose(String value) {
    save(saying(List.of(value)));
  }

  /** Chooses one of several values, or takes it back; "none" stands alone. */
  public void choose(String value, boolean chosen) {
    var values = new ArrayList<>(draft.values());
    values.remove(value);
    if (chosen) {
      values.removeIf(other -> value.equals(NONE) || other.equals(NONE));
      values.add(value);
    }
    var inOrder = question.values().stream().filter(values::contains).toList();
    save(inOrder.isEmpty() ? unknown() : saying(inOrder));
  }

  /**
   * What was shown of another answer than this one, such as an inspection, and counts no longer;
   * empty where nothing was.
   */
  public Optional<Answer> shownBefore() {
    return shownBefore;
  }

  /** Says that what was shown of the other answer shows this one too. */
  public void holdsForThis() {
    shownBefore.ifPresent(
        was -> {
          shownBefore = Optional.empty();
          save(shownBy(draft, was));
        });
  }

  /** Says honestly that it is not known. */
  public void chooseUnknown() {
    remember();
    save(unknown());
  }

  /** Says on what the answer rests. */
  public void basis(Basis basis) {
    save(draft.withBasis(basis));
  }

  /** Says who says or saw it. */
  public void by(String who) {
    save(draft.withEvidence(who.strip(), draft.on(), draft.ref()));
  }

  /** Records the day on which it was said or seen; empty where that is not known. */
  public void on(Optional<LocalDate> day) {
    save(draft.withEvidence(draft.by(), day, draft.ref()));
  }

  /** Says where the evidence is. */
  public void ref(String where) {
    save(draft.withEvidence(draft.by(), draft.on(), where.strip()));
  }

  /** Keeps a note. */
  public void note(String note) {
    save(draft.withNote(note.strip()));
  }

  /** Changes the answer where it is kept, for all that inherit it. */
  public void edit() {
    mode = Mode.ASKED;
    changed();
  }

  /** Begins an answer of its own for this installation. */
  public void differ() {
    mode = Mode.DIFFERS;
    changed();
  }

  /** Gives up an answer of its own before it was kept. */
  public void leaveAsIs() {
    draft = stored().map(PlacedAnswer::answer).orElse(Answer.UNKNOWN);
    problems = List.of();
    wizard.unsaved().givenUp(question.id());
    mode = firstMode();
    changed();
  }

  /** Asks again for what was refused: the disk that was full may have room now. */
  public void again() {
    if (!problems.isEmpty() && underWay == 0) {
      save(draft);
    }
  }

  /** Says why this installation differs. */
  public void why(String reason) {
    why = reason.strip();
    save(draft);
  }

  /** Drops the answer of its own. */
  public void inherit() {
    why = "";
    mode = Mode.INHERITED;
    send(() -> wizard.services().workspace().inherit(id(), question.id()));
  }

  /** Records why both answers of a contradiction stand. */
  public void reconcile(String contradiction, Reconciliation reason) {
    send(() -> wizard.services().workspace().reconcile(id(), contradiction, reason));
  }

  /** Takes such a record back. */
  public void unreconcile(String contradiction) {
    send(() -> wizard.services().workspace().unreconcile(id(), contradiction));
  }

  /** Takes over what is recorded, unless something of this question is on its way. */
  public void refresh() {
    if (underWay == 0 && problems.isEmpty() && (mode != Mode.DIFFERS || isOverriding())) {
      draft = stored().map(PlacedAnswer::answer).orElse(Answer.UNKNOWN);
      touched = isGiven();
      shownBefore = shownBefore.filter(was -> !isShown(draft));
    }
    if (mode == Mode.INHERITED) {
      mode = firstMode();
    }
    changed();
  }

  private void save(Answer answer) {
    draft = answer;
    touched = true;
    if (answer.on().filter(day -> day.isAfter(dossier().entry().assessedOn())).isPresent()) {
      send(this::tooLate);
    } else if (mode != Mode.DIFFERS) {
      send(() -> wizard.services().workspace().answer(id(), question.id(), answer));
    } else if (!why.isEmpty()) {
      var reason = why;
      send(() -> wizard.services().workspace().answerHere(id(), question.id(), answer, reason));
    } else {
      wizard.unsaved().waits(question.id());
      changed();
    }
  }

  /** Evidence from after the assessment's day makes a record that no reader would take. */
  private Outcome<Dossier> tooLate() {
    var words = wizard.services().words();
    return Outcome.refused(words.say("day.later.what"), "", words.say("day.later.mend"));
  }

  /** Has a change made and hears why it was refused. */
  public void send(Supplier<Outcome<Dossier>> change) {
    underWay++;
    changed();
    wizard.keep(
        question.id(),
        change,
        refusals -> {
          underWay--;
          problems = refusals;
          changed();
        });
  }

  private Answer unknown() {
    return draft.withValues(List.of()).withBasis(Basis.UNKNOWN);
  }

  /**
   * Nobody who saw one thing is on record for another: it is only stated until somebody says so.
   */
  private Answer saying(List<String> values) {
    if (values.equals(draft.values())) {
      return draft.basis() == Basis.UNKNOWN ? draft.withBasis(Basis.STATED) : draft;
    }
    remember();
    var plain =
        draft.withValues(values).withBasis(Basis.STATED).withEvidence("", Optional.empty(), "");
    var same = shownBefore.filter(was -> was.values().equals(values));
    if (same.isPresent()) {
      shownBefore = Optional.empty();
    }
    return same.map(was -> shownBy(plain, was)).orElse(plain);
  }

  private void remember() {
    if (isShown(draft)) {
      shownBefore = Optional.of(draft);
    }
  }

  private static Answer shownBy(Answer answer, Answer was) {
    return answer.withBasis(was.basis()).withEvidence(was.by(), was.on(), was.ref());
  }

  private static boolean isShown(Answer answer) {
    return !answer.values().isEmpty()
        && (answer.basis().compareTo(Basis.STATED) > 0
            || answer.on().isPresent()
            || !(answer.by() + answer.ref()).isEmpty());
  }

  private Mode firstMode() {
    if (isOverriding()) {
      return Mode.DIFFERS;
    }
    var wider = stored().map(placed -> placed.place().scope() != Scope.INSTALLATION).orElse(false);
    return wider ? Mode.INHERITED : Mode.ASKED;
  }

  private void changed() {
    changes.set(changes.get() + 1);
  }

  private String id() {
    return dossier().entry().assessmentId();
  }

  /** What is recorded now. */
  public Dossier dossier() {
    return wizard.dossier();
  }
}
