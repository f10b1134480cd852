package org.ringfence.ui.wizard;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.ringfence.assessment.Position;
import org.ringfence.model.Dossier;
import org.ringfence.model.Outcome;
import org.ringfence.model.Problem;
import org.ringfence.ui.part.Services;

/**
 * One assessment on its way through the steps: where it is, what is recorded, and whether what was
 * given is kept. It says "saved" only after the register has said so.
 */
public final class WizardViewModel {
  private final Services services;
  private final List<Step> steps;
  private final ReadOnlyObjectWrapper<Dossier> dossier;
  private final ReadOnlyObjectWrapper<Step> step;
  private final ReadOnlyObjectWrapper<SaveState> saving =
      new ReadOnlyObjectWrapper<>(SaveState.SAVED);
  private Optional<String> wanted = Optional.empty();
  private int underWay;
  private boolean refused;

  /** Opens an assessment at a step; at the first one where there is no such step. */
  public WizardViewModel(Services services, Dossier dossier, String stepId) {
    this.services = services;
    this.steps =
        new StepPlan(services.workspace().method(), services.wording(), services.words()).steps();
    this.dossier = new ReadOnlyObjectWrapper<>(dossier);
    this.step = new ReadOnlyObjectWrapper<>(find(stepId));
    remember();
  }

  /** What the pages may use. */
  public Services services() {
    return services;
  }

  /** Every step, in order. */
  public List<Step> steps() {
    return steps;
  }

  /** What is recorded and what it comes to. */
  public ReadOnlyObjectProperty<Dossier> dossierProperty() {
    return dossier.getReadOnlyProperty();
  }

  /** What is recorded now. */
  public Dossier dossier() {
    return dossier.get();
  }

  /** The step that is shown. */
  public ReadOnlyObjectProperty<Step> stepProperty() {
    return step.getReadOnlyProperty();
  }

  /** Whether what was given is kept. */
  public ReadOnlyObjectProperty<SaveState> savingProperty() {
    return saving.getReadOnlyProperty();
  }

  /** Whether it is signed, so that nothing in it can change. */
  public boolean isLocked() {
    return dossier().entry().locked();
  }

  /** How far a step is. */
  public Progress progress(Step which) {
    return Progress.of(which, dossier());
  }

  /** Goes to a step. */
  public void show(Step which) {
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

  /** The question that somebody asked to see, while its step is being shown. */
  public Optional<String> wanted() {
    return wanted;
  }

  /** Goes to the first step of a kind. */
  public void showKind(Step.Kind kind) {
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
   * Has a change made and takes over what it comes to.
   *
   * @param change what to do; runs off the screen's thread, after every change before it
   * @param settled hears why it was refused; nothing, if it was kept
   */
  public void change(Supplier<Outcome<Dossier>> change, Consumer<List<Problem>> settled) {
    begin();
    services.background().attempt(change, outcome -> settle(outcome, settled));
  }

  private void begin() {
    underWay++;
    refused = false;
    saving.set(SaveState.SAVING);
  }

  private void settle(Outcome<Dossier> outcome, Consumer<List<Problem>> settled) {
    underWay--;
    switch (outcome) {
      case Outcome.Done<Dossier>(var now) -> {
        settled.accept(List.of());
        dossier.set(now);
      }
      case Outcome.Refused<Dossier>(var problems) -> {
        refused = true;
        settled.accept(problems);
      }
    }
    if (underWay == 0) {
      saving.set(refused ? SaveState.NOT_SAVED : SaveState.SAVED);
    }
  }

  private int place() {
    return steps.indexOf(step.get());
  }

  private Step find(String id) {
    return steps.stream()
        .filter(candidate -> candidate.id().equals(id))
        .findFirst()
        .orElseGet(steps::getFirst);
  }

  private void remember() {
    var position = new Position(dossier().entry().assessmentId(), step.get().id());
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
