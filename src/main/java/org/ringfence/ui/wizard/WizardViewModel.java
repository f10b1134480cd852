package org.ringfence.ui.wizard;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.ringfence.assessment.ledger.WizardPosition;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;
import org.ringfence.ui.part.PageServices;
import org.ringfence.ui.part.SaveState;
import org.ringfence.ui.part.UnsavedChanges;

/**
 * One assessment on its way through the steps: where it is, what is recorded, and whether what was
 * given is kept. It says "saved" only after the register has said so.
 */
public final class WizardViewModel {
  private final PageServices services;
  private final List<WizardStep> steps;
  private final ReadOnlyObjectWrapper<Dossier> dossier;
  private final ReadOnlyObjectWrapper<WizardStep> step;
  private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
  private final UnsavedChanges unsaved = new UnsavedChanges();
  private Dossier before;
  private Optional<String> wanted = Optional.empty();

  /** Opens an assessment at a step; at the first one where there is no such step. */
  public WizardViewModel(PageServices services, Dossier dossier, String stepId) {
    this.services = services.in(dossier);
    this.steps =
        new StepPlan(services.workspace().method(), this.services.wording(), services.words())
            .steps();
    this.dossier = new ReadOnlyObjectWrapper<>(dossier);
    this.before = dossier;
    this.step = new ReadOnlyObjectWrapper<>(find(stepId));
    remember();
  }

  /** What the pages may use. */
  public PageServices services() {
    return services;
  }

  /** Every step, in order. */
  public List<WizardStep> steps() {
    return steps;
  }

  /** What is recorded and what it comes to. */
  public ReadOnlyObjectProperty<Dossier> dossierProperty() {
    return dossier.getReadOnlyProperty();
  }

  /** Counts up at each change that is kept, what no dossier tells of included. */
  public ReadOnlyIntegerProperty changesProperty() {
    return changes.getReadOnlyProperty();
  }

  /** What is recorded now. */
  public Dossier dossier() {
    return dossier.get();
  }

  /** The step that is shown. */
  public ReadOnlyObjectProperty<WizardStep> stepProperty() {
    return step.getReadOnlyProperty();
  }

  /** Whether what was given is kept. */
  public ReadOnlyObjectProperty<SaveState> savingProperty() {
    return unsaved.stateProperty();
  }

  /** What was given and is not kept. */
  public UnsavedChanges unsaved() {
    return unsaved;
  }

  /** Whether it is signed, so that nothing in it can change. */
  public boolean isLocked() {
    return dossier().entry().locked();
  }

  /** How far a step is. */
  public StepProgress progress(WizardStep which) {
    return StepProgress.of(which, dossier());
  }

  /**
   * Why the headline stayed although more is shown than when the step was opened, in words; empty
   * where there is nothing to say.
   */
  public Optional<String> unmoved() {
    return services.workspace().unmoved(before, dossier());
  }

  /** Goes to a step. */
  public void show(WizardStep which) {
    before = dossier();
    step.set(which);
    remember();
  }

  /** Goes to the step that asks a question. */
  public void showQuestion(String question) {
    steps.stream()
        .filter(candidate -> candidate.questions().contains(question))
        .findFirst()
        .ifPresent(
            found -> {
              wanted = Optional.of(question);
              show(found);
              wanted = Optional.empty();
            });
  }

  /** Goes where a question is asked, or where a fact of the equipment is found. */
  public void showSubject(String subject) {
    if (steps.stream().anyMatch(candidate -> candidate.questions().contains(subject))) {
      showQuestion(subject);
    } else {
      showKind(WizardStep.Kind.EQUIPMENT);
    }
  }

  /** The question that somebody asked to see, while its step is being shown. */
  public Optional<String> wanted() {
    return wanted;
  }

  /** Goes to the first step of a kind. */
  public void showKind(WizardStep.Kind kind) {
    steps.stream().filter(one -> one.kind() == kind).findFirst().ifPresent(this::show);
  }

  /** Whether a step follows. */
  public boolean hasNext() {
    return place() < steps.size() - 1;
  }

  /** Whether a step comes before. */
  public boolean hasBack() {
    return place() > 0;
  }

  /** Goes on. */
  public void next() {
    if (hasNext()) {
      show(steps.get(place() + 1));
    }
  }

  /** Goes back. */
  public void back() {
    if (hasBack()) {
      show(steps.get(place() - 1));
    }
  }

  /**
   * Has something done that is asked for with a button, and takes over what it comes to.
   *
   * @param change what to do; runs off the screen's thread, after every change before it
   * @param settled hears why it was refused; nothing, if it was done
   */
  public void change(Supplier<Outcome<Dossier>> change, Consumer<List<Problem>> settled) {
    attempt(change, settled, refused -> unsaved.settled());
  }

  /**
   * The same for something that somebody gave: while it is refused, not all is saved.
   *
   * @param name of what was given, such as a question's id
   */
  public void keep(
      String name, Supplier<Outcome<Dossier>> change, Consumer<List<Problem>> settled) {
    attempt(
        change,
        settled,
        refused -> {
          if (refused) {
            unsaved.refused(name);
          } else {
            unsaved.kept(name);
          }
        });
  }

  private void attempt(
      Supplier<Outcome<Dossier>> change,
      Consumer<List<Problem>> settled,
      Consumer<Boolean> refused) {
    unsaved.begun();
    services.background().attempt(change, outcome -> settle(outcome, settled, refused));
  }

  private void settle(
      Outcome<Dossier> outcome, Consumer<List<Problem>> settled, Consumer<Boolean> refused) {
    switch (outcome) {
      case Outcome.Done<Dossier>(var now) -> {
        settled.accept(List.of());
        dossier.set(now);
        changes.set(changes.get() + 1);
        refused.accept(false);
      }
      case Outcome.Refused<Dossier>(var problems) -> {
        settled.accept(problems);
        refused.accept(true);
      }
    }
  }

  private int place() {
    return steps.indexOf(step.get());
  }

  private WizardStep find(String id) {
    return steps.stream()
        .filter(candidate -> candidate.id().equals(id))
        .findFirst()
        .orElseGet(steps::getFirst);
  }

  private void remember() {
    var position = new WizardPosition(dossier().entry().assessmentId(), step.get().id());
    services
        .background()
        .attempt(
            () -> {
              services.workspace().remember(position);
              return Outcome.done(position);
            },
            outcome -> {});
  }
}
