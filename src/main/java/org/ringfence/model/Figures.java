package org.ringfence.model;

import java.util.List;
import java.util.Optional;

/** How exactly an edition gives the scores of an installation. */
public sealed interface Figures {
  /**
   * Every score.
   *
   * @param overall the highest of all risks
   * @param headline the highest of the risks that the method names as the headline
   * @param risks each risk, in the method's order
   */
  record Exact(RiskLevel overall, RiskLevel headline, List<RiskFigure> risks) implements Figures {
    public Exact {
      risks = List.copyOf(risks);
    }
  }

  /**
   * Bands only: from the scores themselves a withheld answer could be worked out.
   *
   * @param overall band ids of the highest of all risks
   * @param headline band ids of the headline
   */
  record Banded(Levels overall, Levels headline) implements Figures {}

  /** Neither: even from the bands a withheld answer could be worked out. */
  record None() implements Figures {}

  /**
   * One risk's four scores.
   *
   * @param risk its id
   */
  record RiskFigure(String risk, int inherent, int residual, int attainable, int worst) {}

  /**
   * Band ids.
   *
   * @param residual today, as evidenced
   * @param attainable if an inspection confirms what is said
   */
  record Levels(String residual, String attainable) {}

  /** Band ids of the headline; empty where not even bands are given. */
  default Optional<Levels> headlineBands() {
    return switch (this) {
      case Exact exact ->
          Optional.of(
              new Levels(
                  exact.headline().bands().residual(), exact.headline().bands().attainable()));
      case Banded banded -> Optional.of(banded.headline());
      case None _ -> Optional.empty();
    };
  }

  /** Band ids of the highest of all risks; empty where not even bands are given. */
  default Optional<Levels> overallBands() {
    return switch (this) {
      case Exact exact ->
          Optional.of(
              new Levels(exact.overall().bands().residual(), exact.overall().bands().attainable()));
      case Banded banded -> Optional.of(banded.overall());
      case None _ -> Optional.empty();
    };
  }
}
