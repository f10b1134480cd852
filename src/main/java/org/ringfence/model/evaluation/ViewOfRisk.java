package org.ringfence.model.evaluation;

import java.util.List;

/**
 * One risk in one view, with every step that led to its score.
 *
 * @param score likelihood after controls, consequence, and the score
 * @param likelihoodBefore likelihood before controls
 * @param floor the lowest likelihood that controls can reach
 * @param reductionEighths what the controls took off, in eighths of a likelihood point
 * @param steps each condition of likelihood, consequence and floor, in order
 * @param controls each control, in the method's order
 * @param rules the rules that held, in the method's order
 */
public record ViewOfRisk(
    RiskScore score,
    Likelihood likelihoodBefore,
    Likelihood floor,
    int reductionEighths,
    List<StepEffect> steps,
    List<ControlEffect> controls,
    List<RuleEffect> rules) {

  public ViewOfRisk {
    steps = List.copyOf(steps);
    controls = List.copyOf(controls);
    rules = List.copyOf(rules);
  }

  /** The same with another score, where one view bounds another. */
  public ViewOfRisk withScore(int other) {
    return new ViewOfRisk(
        new RiskScore(score.likelihood(), score.consequence(), other),
        likelihoodBefore,
        floor,
        reductionEighths,
        steps,
        controls,
        rules);
  }
}
