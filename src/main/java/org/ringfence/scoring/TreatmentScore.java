package org.ringfence.scoring;

import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.ringfence.model.evaluation.BandsAfter;
import org.ringfence.model.method.Method;
import org.ringfence.model.method.Treatment;
import org.ringfence.model.paper.FigurePrecision;
import org.ringfence.model.paper.FigurePrecision.RiskFigure;

/** Scores an installation as it would be once something has been done about it. */
public final class TreatmentScore {
  private static final BandsAfter NOT_KNOWN = new BandsAfter(FigurePrecision.NOT_KNOWN, Map.of());

  private final Method method;
  private final List<CompiledTreatment> treatments;

  /** For these treatments, by the method of the engine. */
  public TreatmentScore(Method method, ScoringEngine engine, List<Treatment> treatments) {
    this.method = method;
    this.treatments = treatments.stream().map(engine::treatment).toList();
  }

  /**
   * For each treatment, in order, the bands that are left after it. What is not known today is not
   * known after work on equipment that stays, either: nobody gains by not looking.
   */
  public List<BandsAfter> bandsAfter(ScoringEngine.State now) {
    var isKnown = now.numbers().status().isKnown();
    return treatments.stream()
        .map(
            treatment ->
                isKnown || !treatment.facts().isEmpty() ? after(treatment, now) : NOT_KNOWN)
        .toList();
  }

  private BandsAfter after(CompiledTreatment treatment, ScoringEngine.State now) {
    var after = now.after(treatment.changes(), treatment.facts()).numbers();
    if (!after.status().isKnown()) {
      return NOT_KNOWN;
    }
    var bands = after.headline().bands();
    return treatment.attainable()
        ? new BandsAfter(bands.attainable(), risks(after, RiskFigure::attainable))
        : new BandsAfter(bands.residual(), risks(after, RiskFigure::residual));
  }

  private Map<String, String> risks(ScoreNumbers after, ToIntFunction<RiskFigure> score) {
    return after.risks().stream()
        .collect(Collectors.toMap(RiskFigure::risk, risk -> method.band(score.applyAsInt(risk))));
  }
}
