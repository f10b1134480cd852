package org.ringfence.scoring;

import java.util.List;
import org.ringfence.model.evaluation.RiskLevel;
import org.ringfence.model.evaluation.Status;
import org.ringfence.model.paper.FigurePrecision.RiskFigure;

/**
 * The numbers of a score without what explains them.
 *
 * @param status how far they can be relied on
 * @param assurancePercent 0 to 100: the share of controls that are held at inspected or better
 * @param overall the highest of all risks
 * @param headline the highest of the risks that the method names as the headline
 * @param risks every risk, in the method's order
 * @param contradictions ids of those found, in the method's order
 */
public record ScoreNumbers(
    Status status,
    int assurancePercent,
    RiskLevel overall,
    RiskLevel headline,
    List<RiskFigure> risks,
    List<String> contradictions) {
  public ScoreNumbers {
    risks = List.copyOf(risks);
    contradictions = List.copyOf(contradictions);
  }
}
