package org.ringfence.exchange.conversion;

import java.util.List;
import org.ringfence.exchange.record.brief.RecordedFigures;
import org.ringfence.exchange.record.evaluation.RecordedBands;
import org.ringfence.exchange.record.evaluation.RecordedLevel;
import org.ringfence.model.evaluation.RiskLevel;
import org.ringfence.model.paper.FigurePrecision;
import org.ringfence.model.paper.FigurePrecision.Levels;

/** The scores that a paper adds up, as papers carry them and as the program knows them. */
final class FigureForms {
  private static final String EXACT = "exact";
  private static final String BANDED = "banded";
  private static final String NONE = "none";
  private static final String NOT_KNOWN = "not-known";

  private FigureForms() {}

  /** Without the single risks, which nothing adds up. */
  static RecordedFigures recorded(FigurePrecision figures) {
    return switch (figures) {
      case FigurePrecision.Exact exact ->
          new RecordedFigures(
              EXACT, List.of(recorded(exact.overall()), recorded(exact.headline())), List.of());
      case FigurePrecision.Banded(var overall, var headline) ->
          new RecordedFigures(
              BANDED,
              List.of(),
              List.of(
                  overall.residual(),
                  overall.attainable(),
                  headline.residual(),
                  headline.attainable()));
      case FigurePrecision.None _ -> new RecordedFigures(NONE, List.of(), List.of());
      case FigurePrecision.NotKnown(var overall, var headline) ->
          new RecordedFigures(NOT_KNOWN, List.of(), List.of(overall, headline));
    };
  }

  private static RecordedLevel recorded(RiskLevel level) {
    var bands = level.bands();
    return new RecordedLevel(
        level.inherent(),
        level.residual(),
        level.attainable(),
        level.worst(),
        new RecordedBands(bands.inherent(), bands.residual(), bands.attainable(), bands.worst()),
        level.drivers());
  }

  /** Fails where it is none of the forms that there are. */
  static FigurePrecision read(RecordedFigures one) {
    var bands = one.bands();
    return switch (one.form() + "/" + one.levels().size() + "/" + bands.size()) {
      case EXACT + "/2/0" ->
          new FigurePrecision.Exact(
              read(one.levels().getFirst()), read(one.levels().getLast()), List.of());
      case BANDED + "/0/4" ->
          new FigurePrecision.Banded(
              new Levels(bands.get(0), bands.get(1)), new Levels(bands.get(2), bands.get(3)));
      case NONE + "/0/0" -> new FigurePrecision.None();
      case NOT_KNOWN + "/0/2" -> new FigurePrecision.NotKnown(bands.getFirst(), bands.getLast());
      default -> throw new IllegalArgumentException("no figures of the form " + one.form());
    };
  }

  private static RiskLevel read(RecordedLevel level) {
    var bands = level.bands();
    return new RiskLevel(
        level.inherent(),
        level.residual(),
        level.attainable(),
        level.worst(),
        new RiskLevel.Bands(bands.inherent(), bands.residual(), bands.attainable(), bands.worst()),
        level.drivers());
  }
}
