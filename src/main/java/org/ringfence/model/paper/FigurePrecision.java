package org.ringfence.model.paper;

import java.util.List;
import java.util.Optional;
import org.ringfence.model.evaluation.RiskLevel;
import org.ringfence.model.evaluation.Status;

/** How exactly an edition gives the scores of an installation. */
public sealed interface FigurePrecision {
  /**
   * Every score.
   *
   * @param overall the highest of all risks
   * @param headline the highest of the risks that the method names as the headline
   * @param risks each risk, in the method's order
   */
  record Exact(RiskLevel overall, RiskLevel headline, List<RiskFigure> risks)
      implements FigurePrecision {
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
  record Banded(Levels overall, Levels headline) implements FigurePrecision {}

  /** Neither: even from the bands a withheld answer could be worked out. */
  record None() implements FigurePrecision {}

  /**
   * Too little is known to show a risk: method, "Words for what is not known". There is nothing
   * attainable, for what has not been said can't be confirmed.
   *
   * @param overall band id that the highest of all risks is counted as; {@link #NOT_KNOWN} where
   *     that is not told
   * @param headline band id that the headline is counted as, likewise
   */
  record NotKnown(String overall, String headline) implements FigurePrecision {
    /** Where what it is counted as is not told. */
    public static final NotKnown UNCOUNTED = new NotKnown(NOT_KNOWN, NOT_KNOWN);

    /** Whether it is told what it is counted as. */
    public boolean isCounted() {
      return !equals(UNCOUNTED);
    }
  }

  /** In place of a band's id, that the risk is not known yet. It has a label and no score. */
  String NOT_KNOWN = "not-known";

  /**
   * These figures as they may be shown of an installation.
   *
   * @param status how far they can be relied on; empty where that is withheld, and then nothing may
   *     be shown, as what is not known would look like what is known
   */
  default FigurePrecision shown(Optional<Status> status) {
    if (status.isEmpty()) {
      return new None();
    }
    return status.get().isKnown()
        ? this
        : switch (this) {
          case Exact exact ->
              new NotKnown(exact.overall().bands().residual(), exact.headline().bands().residual());
          case Banded banded ->
              new NotKnown(banded.overall().residual(), banded.headline().residual());
          case None _ -> NotKnown.UNCOUNTED;
          case NotKnown known -> known;
        };
  }

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

  /** Band ids of the headline as they are shown; empty where not even bands are given. */
  default Optional<Levels> headlineBands() {
    return switch (this) {
      case Exact exact ->
          Optional.of(
              new Levels(
                  exact.headline().bands().residual(), exact.headline().bands().attainable()));
      case Banded banded -> Optional.of(banded.headline());
      case None _ -> Optional.empty();
      case NotKnown _ -> Optional.of(new Levels(NOT_KNOWN, NOT_KNOWN));
    };
  }

  /** Band ids of the highest of all risks as shown; empty where not even bands are given. */
  default Optional<Levels> overallBands() {
    return switch (this) {
      case Exact exact ->
          Optional.of(
              new Levels(exact.overall().bands().residual(), exact.overall().bands().attainable()));
      case Banded banded -> Optional.of(banded.overall());
      case None _ -> Optional.empty();
      case NotKnown _ -> Optional.of(new Levels(NOT_KNOWN, NOT_KNOWN));
    };
  }
}
