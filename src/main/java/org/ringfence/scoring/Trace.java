package org.ringfence.scoring;

import org.ringfence.model.evaluation.RiskView;
import org.ringfence.model.evaluation.StepEffect.Part;

/**
 * Hears of each step of a score while it is worked out. It changes nothing: whoever asks for the
 * numbers alone gives one that does not listen, and the same code works out the same numbers.
 */
sealed interface Trace permits Trace.None, RecordedTrace {
  /** Does not listen. */
  Trace NONE = new None();

  /**
   * Answers that can't all be true.
   *
   * @param denies whether one of them is not believed for it
   */
  void conflict(Contradictions.Conflict conflict, CompiledView held, boolean denies);

  /** Every question and fact has its value in one view. */
  void viewed(RiskView which, CompiledView view);

  /** A step of likelihood, consequence or floor was taken, whether its condition held or not. */
  void step(Part part, CompiledScale.Move move, CompiledView view, int before, int after);

  /** The controls of a risk were counted. */
  void controls(CompiledControl[] all, CompiledView view);

  /**
   * A rule comes up.
   *
   * @param score before it
   */
  void rule(CompiledRisk.Lift rule, CompiledView view, int score);

  /** A risk is done with in one view, after all of its steps, controls and rules. */
  void scored(RiskView which, RiskPoints points);

  /** Does not listen. */
  final class None implements Trace {
    private None() {}

    @Override
    public void conflict(Contradictions.Conflict conflict, CompiledView held, boolean denies) {}

    @Override
    public void viewed(RiskView which, CompiledView view) {}

    @Override
    public void step(
        Part part, CompiledScale.Move move, CompiledView view, int before, int after) {}

    @Override
    public void controls(CompiledControl[] all, CompiledView view) {}

    @Override
    public void rule(CompiledRisk.Lift rule, CompiledView view, int score) {}

    @Override
    public void scored(RiskView which, RiskPoints points) {}
  }
}
