package org.ringfence.scoring;

import java.util.List;
import org.ringfence.model.method.Treatment;
import org.ringfence.model.paper.FigurePrecision;

/** Scores an installation as it would be once something has been done about it. */
public final class TreatmentScore {
  private final List<CompiledTreatment> treatments;

  /** For these treatments. */
  public TreatmentScore(ScoringEngine engine, List<Treatment> treatments) {
    this.treatments = treatments.stream().map(engine::treatment).toList();
  }

  /**
   * For each treatment, in order, the band of the headline that is left after it; {@link
   * FigurePrecision#NOT_KNOWN} where too little would still be known. What is not known today is
   * not known after work on equipment that stays, either: nobody gains by not looking.
   */
  public List<String> bandsAfter(ScoringEngine.State now) {
    var isKnown = now.numbers().status().isKnown();
    return treatments.stream()
        .map(
            treatment ->
                isKnown || !treatment.facts().isEmpty()
                    ? bandAfter(treatment, now)
                    : FigurePrecision.NOT_KNOWN)
        .toList();
  }

  private static String bandAfter(CompiledTreatment treatment, ScoringEngine.State now) {
    var after = now.after(treatment.changes(), treatment.facts()).numbers();
    if (!after.status().isKnown()) {
      return FigurePrecision.NOT_KNOWN;
    }
    var bands = after.headline().bands();
    return treatment.attainable() ? bands.attainable() : bands.residual();
  }
}
