package org.ringfence.assessment.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ringfence.model.evaluation.BandsAfter;
import org.ringfence.model.evaluation.HeldAnswer;
import org.ringfence.model.evaluation.Status;
import org.ringfence.scoring.ScoreNumbers;
import org.ringfence.scoring.ScoringEngine;
import org.ringfence.scoring.TreatmentScore;

/** An installation with some answers, as it is or as it could be; scored when somebody asks. */
final class DisclosureCandidate {
  private final ScoringEngine.State state;
  private final TreatmentScore treatments;
  private @Nullable ScoreNumbers numbers;
  private @Nullable List<BandsAfter> options;

  DisclosureCandidate(ScoringEngine.State state, TreatmentScore treatments) {
    this.state = state;
    this.treatments = treatments;
  }

  DisclosureCandidate with(HeldAnswer other) {
    return new DisclosureCandidate(state.with(other), treatments);
  }

  private ScoreNumbers numbers() {
    var known = numbers;
    if (known == null) {
      known = state.numbers();
      numbers = known;
    }
    return known;
  }

  private List<BandsAfter> options() {
    var known = options;
    if (known == null) {
      known = treatments.bandsAfter(state);
      options = known;
    }
    return known;
  }

  /**
   * Whether a reader of this much takes the one for the other.
   *
   * @param accepted whether it is published that somebody accepted the risk
   */
  boolean looksLike(DisclosureCandidate truth, Publication publication, boolean accepted) {
    var shown = truth.shown(publication);
    // A contradiction that is not there in truth would make it a world that nobody believes in.
    return truth.numbers().contradictions().containsAll(numbers().contradictions())
        && (!accepted || isAssessable())
        && (!publication.status() || numbers().status() == truth.numbers().status())
        && (!shown.assurance()
            || numbers().assurancePercent() == truth.numbers().assurancePercent())
        && isAsPrecise(truth.numbers(), shown)
        && (!publication.options() || Objects.equals(options(), truth.options()));
  }

  /** Whether the risk could be accepted as far as the status goes. */
  boolean isAssessable() {
    return numbers().status() != Status.NOT_ASSESSABLE;
  }

  /** How much of this that is. */
  Publication shown(Publication publication) {
    return numbers().status().isKnown() ? publication : publication.ofWhatIsNotKnown();
  }

  /** What a reader of this much sees. */
  List<Object> seen(Publication most) {
    var publication = shown(most);
    var seen = new ArrayList<Object>();
    switch (publication.precision()) {
      case EXACT ->
          seen.addAll(List.of(numbers().risks(), numbers().overall(), numbers().headline()));
      case BANDED -> {
        seen.add(PublishedFigures.bands(numbers().overall()));
        seen.add(PublishedFigures.bands(numbers().headline()));
      }
      case NONE -> {}
    }
    if (publication.status()) {
      seen.add(numbers().status());
    }
    if (publication.assurance()) {
      seen.add(numbers().assurancePercent());
    }
    if (publication.options()) {
      seen.add(options());
    }
    return seen;
  }

  private boolean isAsPrecise(ScoreNumbers truth, Publication publication) {
    return switch (publication.precision()) {
      case EXACT ->
          numbers().risks().equals(truth.risks())
              && numbers().overall().equals(truth.overall())
              && numbers().headline().equals(truth.headline());
      case BANDED ->
          PublishedFigures.bands(numbers().overall())
                  .equals(PublishedFigures.bands(truth.overall()))
              && PublishedFigures.bands(numbers().headline())
                  .equals(PublishedFigures.bands(truth.headline()));
      case NONE -> true;
    };
  }
}
