package org.ringfence.scoring;

import java.util.List;
import org.ringfence.model.evaluation.StepEffect;
import org.ringfence.model.evaluation.StepEffect.Action;
import org.ringfence.model.evaluation.StepEffect.Part;
import org.ringfence.model.method.Method.Scale;
import org.ringfence.model.method.Method.Step;

/** Runs the conditions of one scale and records each: method, "One risk in one view", step 1. */
final class ScaleRun {
  private static final int LEAST = 1;
  private static final int MOST = 5;

  private final Part part;
  private final Conditions conditions;
  private final List<StepEffect> steps;
  private int points;

  private ScaleRun(Part part, int start, Conditions conditions, List<StepEffect> steps) {
    this.part = part;
    this.points = start;
    this.conditions = conditions;
    this.steps = steps;
  }

  /**
   * The points that a scale comes to, 1 to 5.
   *
   * @param steps receives each step and what it did
   */
  static int points(Part part, Scale scale, Conditions conditions, List<StepEffect> steps) {
    var run = new ScaleRun(part, scale.start(), conditions, steps);
    steps.add(
        new StepEffect(
            part, Action.START, scale.start(), List.of(), true, scale.start(), scale.start()));
    scale.raise().forEach(step -> run.apply(Action.RAISE, step));
    scale.add().forEach(step -> run.apply(Action.ADD, step));
    scale.set().forEach(step -> run.apply(Action.SET, step));
    return Math.clamp(run.points, LEAST, MOST);
  }

  private void apply(Action action, Step step) {
    var holds = conditions.holds(step.when());
    var after = holds ? moved(action, step.points()) : points;
    steps.add(
        new StepEffect(
            part, action, step.points(), conditions.seen(step.when()), holds, points, after));
    points = after;
  }

  private int moved(Action action, int by) {
    return switch (action) {
      case START, SET -> by;
      case RAISE -> Math.max(points, by);
      case ADD -> points + by;
    };
  }
}
