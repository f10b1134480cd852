package org.ringfence.model.evaluation;

/**
 * One risk of an installation in every view.
 *
 * @param risk its id in the method
 * @param inherent before any control, floor or rule
 * @param residual today, as evidenced
 * @param attainable if an inspection confirms what is said
 * @param worst the plausible worst
 */
public record RiskResult(
    String risk, RiskScore inherent, ViewOfRisk residual, ViewOfRisk attainable, ViewOfRisk worst) {

  /** The risk in this view. */
  public ViewOfRisk in(RiskView view) {
    return switch (view) {
      case RESIDUAL -> residual;
      case ATTAINABLE -> attainable;
      case WORST -> worst;
    };
  }
}
