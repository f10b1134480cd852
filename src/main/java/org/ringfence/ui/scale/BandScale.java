package org.ringfence.ui.scale;

import java.util.ArrayList;
import java.util.List;
import org.ringfence.model.method.MethodSummary;
import org.ringfence.model.paper.FigurePrecision;

/** The bands of scores as places on one scale from 0 to 1, each band as wide as the others. */
public final class BandScale {
  /** The band of what was removed. */
  public static final String CLOSED = "closed";

  /** Where those that can't be judged come among the others: after the two worst bands. */
  private static final int NOT_KNOWN_AFTER = 2;

  private final List<MethodSummary.Band> bands;
  private final List<String> byUrgency;

  /** The scale of a method's bands. */
  public BandScale(List<MethodSummary.Band> bands) {
    this.bands = List.copyOf(bands);
    var all = new ArrayList<>(ids().reversed());
    all.add(Math.min(NOT_KNOWN_AFTER, all.size()), FigurePrecision.NOT_KNOWN);
    all.add(CLOSED);
    this.byUrgency = List.copyOf(all);
  }

  /** Ids of the bands, the best first. */
  public List<String> ids() {
    return bands.stream().map(MethodSummary.Band::id).toList();
  }

  /** Ids of all that a row can stand at, what has to be looked at first before the others. */
  public List<String> byUrgency() {
    return byUrgency;
  }

  /** How urgent a band is: 0 for the first; beyond all where nothing is said yet. */
  public int urgency(String band) {
    var at = byUrgency.indexOf(band);
    return at < 0 ? byUrgency.size() : at;
  }

  /** The band of a place in the matrix. */
  public String at(int likelihood, int consequence) {
    var score = likelihood * consequence;
    return bands.stream()
        .filter(band -> score <= band.to())
        .findFirst()
        .orElseGet(bands::getLast)
        .id();
  }

  /** Where the band of a score ends, from 0 to 1. */
  public double end(int score) {
    return Math.ceil(place(score) * bands.size()) / bands.size();
  }

  /** The place of a score, from 0 to 1, in the middle of its share of its band. */
  public double place(int score) {
    var from = 0;
    for (var index = 0; index < bands.size(); index++) {
      var to = bands.get(index).to();
      if (score <= to) {
        var within = Math.clamp((score - from - 0.5) / (to - from), 0, 1);
        return (index + within) / bands.size();
      }
      from = to;
    }
    return 1;
  }
}
