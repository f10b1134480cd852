package org.ringfence.ui.scale;

import org.ringfence.model.evaluation.AssessedRisk;
import org.ringfence.model.evaluation.RiskLevel;
import org.ringfence.model.listing.ListedAssessment;
import org.ringfence.model.paper.FigurePrecision;

/**
 * Where a headline stands on the scale of bands: today, if all is proven, and if what was told is
 * wrong.
 *
 * @param isKnown whether enough is known to judge it; if not, only how far it can reach is shown
 * @param level the scores
 */
public record RangeMarks(boolean isKnown, RiskLevel level) {

  /** Of an assessed risk. */
  public static RangeMarks of(AssessedRisk risk) {
    return new RangeMarks(risk.status().isKnown(), risk.headline());
  }

  /** Of a line of a list. */
  public static RangeMarks of(ListedAssessment listed) {
    return new RangeMarks(listed.status().isKnown(), listed.headline());
  }

  /** The id of the band of today, or that it is not known. */
  public String band() {
    return isKnown ? level.bands().residual() : FigurePrecision.NOT_KNOWN;
  }

  /** How far up the scale it can reach, from 0 to 1: a band's end where it is not known. */
  double reach(BandScale scale) {
    return isKnown ? scale.place(level.worst()) : scale.end(level.worst());
  }
}
