package org.ringfence.model.paper;

import java.util.Map;
import java.util.Optional;
import org.ringfence.model.method.Treatment;
import org.ringfence.model.method.TreatmentCost;
import org.ringfence.model.written.Money;

/**
 * One option that a committee can choose: what it costs and what risk is left after it.
 *
 * @param treatment which
 * @param cost what the figures rest on
 * @param total for all installations of the paper; empty where prices are withheld, or the number
 *     of cameras is not known
 * @param camerasUnknown how many installations have an unknown number of cameras, whose cameras are
 *     not in the total
 * @param bands by band id, how many installations have that headline band after it; empty where
 *     that would tell a withheld answer
 * @param after by assessment id, the band id of the headline after it, for the same installations
 */
public record TreatmentOption(
    Treatment treatment,
    TreatmentCost cost,
    Optional<Money> total,
    int camerasUnknown,
    Map<String, Integer> bands,
    Map<String, String> after) {
  public TreatmentOption {
    bands = Map.copyOf(bands);
    after = Map.copyOf(after);
  }

  /** Whether the risk after it is told at all. */
  public boolean tellsRisk() {
    return !bands.isEmpty();
  }

  /** The band that one installation has after it. */
  public Optional<String> after(String assessmentId) {
    return Optional.ofNullable(after.get(assessmentId));
  }
}
