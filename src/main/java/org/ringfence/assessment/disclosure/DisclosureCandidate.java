package org.ringfence.assessment.disclosure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ringfence.model.evaluation.BandsAfter;
import org.ringfence.model.evaluation.HeldAnswer;
import org.ringfence.scoring.ScoringEngine;
import org.ringfence.scoring.TreatmentScore;

/** An installation with some answers, as it is or as it could be; scored when somebody asks. */
final class DisclosureCandidate {
  private final ScoringEngine.State state;
  private final TreatmentScore treatments;
  private @Nullable List<BandsAfter> options;

  DisclosureCandidate(ScoringEngine.State state, TreatmentScore treatments) {
    this.state = state;
    this.treatments = treatments;
  }

  DisclosureCandidate with(List<HeldAnswer> others) {
    return new DisclosureCandidate(state.with(others), treatments);
  }

  /** Whether the risk could be accepted as far as the status goes. */
  boolean isAssessable() {
    return state.numbers().status().isKnown();
  }

  /** How much of this that is. */
  Publication shown(Publication publication) {
    return isAssessable() ? publication : publication.ofWhatIsNotKnown();
  }

  /** What a reader of this much sees. */
  List<Object> seen(Publication most) {
    var publication = shown(most);
    var seen = new ArrayList<Object>();
    switch (publication.precision()) {
      case EXACT ->
          seen.addAll(
              List.of(
                  state.numbers().risks(), state.numbers().overall(), state.numbers().headline()));
      case BANDED -> {
        seen.add(PublishedFigures.bands(state.numbers().overall()));
        seen.add(PublishedFigures.bands(state.numbers().headline()));
      }
      case NONE -> {}
    }
    if (publication.status()) {
      seen.add(state.numbers().status());
    }
    if (publication.assurance()) {
      seen.add(state.numbers().assurancePercent());
    }
    return seen;
  }

  /** The bands that are left after each option. */
  List<BandsAfter> options() {
    var known = options;
    if (known == null) {
      known = treatments.bandsAfter(state);
      options = known;
    }
    return known;
  }
}
