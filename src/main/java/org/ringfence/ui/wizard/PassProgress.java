package org.ringfence.ui.wizard;

import java.util.List;

/**
 * How far the first pass is, question by question.
 *
 * @param dots one for each question, in order
 */
public record PassProgress(List<Dot> dots) {
  public PassProgress {
    dots = List.copyOf(dots);
  }

  /** How one question stands. */
  public enum State {
    /** Answered. */
    DONE,
    /** Answered with "I don't know". */
    NOT_KNOWN,
    /** Not answered yet. */
    TO_COME
  }

  /**
   * One question of the first pass.
   *
   * @param step where it is asked
   * @param state how it stands
   * @param isNow whether it is on the screen
   */
  public record Dot(WizardStep step, State state, boolean isNow) {}

  /** How far the first pass of a wizard is. */
  public static PassProgress of(WizardViewModel wizard) {
    var now = wizard.stepProperty().get();
    return new PassProgress(
        wizard.steps().stream()
            .filter(WizardStep::isInterview)
            .map(step -> new Dot(step, state(wizard.progress(step)), step.equals(now)))
            .toList());
  }

  /** Which question is on the screen, counted from 1; 0 where none is. */
  public int now() {
    return 1 + dots.stream().map(Dot::isNow).toList().indexOf(true);
  }

  /** How many questions are answered, be it with "I don't know". */
  public int answered() {
    return (int) dots.stream().filter(dot -> dot.state != State.TO_COME).count();
  }

  /** How many of them are answered with "I don't know". */
  public int unknown() {
    return (int) dots.stream().filter(dot -> dot.state == State.NOT_KNOWN).count();
  }

  private static State state(StepProgress progress) {
    if (progress.isUnknown()) {
      return State.NOT_KNOWN;
    }
    return progress.isComplete() ? State.DONE : State.TO_COME;
  }
}
