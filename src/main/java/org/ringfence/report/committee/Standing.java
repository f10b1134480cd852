package org.ringfence.report.committee;

import org.ringfence.model.method.MethodSummary;
import org.ringfence.model.paper.Extract;
import org.ringfence.model.paper.Figures;

/** Whether the highest risk of an installation is above the appetite. */
enum Standing {
  ABOVE,
  WITHIN,
  /** Too little is known to say. */
  NOT_KNOWN,
  /** The edition does not give the figures that would tell. */
  NOT_TOLD;

  /** Where an installation stands; a band counts where all of its scores lie on one side. */
  static Standing of(Extract installation, int appetite, MethodSummary method) {
    return switch (installation.figures()) {
      case Figures.Exact exact -> of(exact.overall().residual(), appetite);
      case Figures.Banded banded -> of(banded.overall().residual(), appetite, method);
      case Figures.None _ -> NOT_TOLD;
      case Figures.NotKnown _ -> NOT_KNOWN;
    };
  }

  private static Standing of(int score, int appetite) {
    return score > appetite ? ABOVE : WITHIN;
  }

  private static Standing of(String band, int appetite, MethodSummary method) {
    if (band.equals(Tally.CLOSED)) {
      return WITHIN;
    }
    var from = 1;
    for (var one : method.bands()) {
      if (one.id().equals(band)) {
        return from > appetite ? ABOVE : one.to() <= appetite ? WITHIN : NOT_TOLD;
      }
      from = one.to() + 1;
    }
    return NOT_TOLD;
  }
}
