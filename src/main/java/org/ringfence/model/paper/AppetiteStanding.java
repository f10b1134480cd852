package org.ringfence.model.paper;

import org.ringfence.model.method.MethodSummary;

/** Whether the highest risk of an installation is above the appetite. */
public enum AppetiteStanding {
  ABOVE,
  WITHIN,
  /** Too little is known to say. */
  NOT_KNOWN,
  /** The edition does not give the figures that would tell. */
  NOT_TOLD;

  /** The band of what has been removed. */
  private static final String CLOSED = "closed";

  /** Where an installation stands; a band counts where all of its scores lie on one side. */
  public static AppetiteStanding of(
      InstallationReportData installation, int appetite, MethodSummary method) {
    return switch (installation.figures()) {
      case FigurePrecision.Exact exact -> of(exact.overall().residual(), appetite);
      case FigurePrecision.Banded banded -> of(banded.overall().residual(), appetite, method);
      case FigurePrecision.None _ -> NOT_TOLD;
      case FigurePrecision.NotKnown _ -> NOT_KNOWN;
    };
  }

  private static AppetiteStanding of(int score, int appetite) {
    return score > appetite ? ABOVE : WITHIN;
  }

  private static AppetiteStanding of(String band, int appetite, MethodSummary method) {
    if (band.equals(CLOSED)) {
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
