package org.ringfence.model.paper;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ringfence.model.evaluation.BandsAfter;
import org.ringfence.model.method.Treatment;
import org.ringfence.model.method.TreatmentCost;
import org.ringfence.model.written.Money;

/**
 * One option that a committee can choose: what is done where, what it costs, and what risk is left
 * after it.
 *
 * @param id of a treatment that is carried out everywhere, or of a target
 * @param shares what is done, each at the installations that it is meant for; at all others nothing
 *     is done
 * @param total for all of it; empty where prices are withheld, or the number of cameras is not
 *     known
 * @param camerasUnknown how many of its installations have an unknown number of cameras, whose
 *     cameras are not in the total
 * @param after by assessment id, the bands after it, of all installations of which it is told
 */
public record TreatmentOption(
    String id,
    List<Share> shares,
    Optional<Money> total,
    int camerasUnknown,
    Map<String, BandsAfter> after) {
  public TreatmentOption {
    shares = List.copyOf(shares);
    after = Map.copyOf(after);
  }

  /**
   * A treatment and where it is carried out.
   *
   * @param cost what the figures rest on
   * @param assessments ids of the assessments of the installations where it is carried out
   */
  public record Share(Treatment treatment, TreatmentCost cost, List<String> assessments) {
    public Share {
      assessments = List.copyOf(assessments);
    }
  }

  /** What is done in the first place: everywhere, or where the option does most. */
  public Treatment treatment() {
    return shares.getFirst().treatment();
  }

  /** What that costs. */
  public TreatmentCost cost() {
    return shares.getFirst().cost();
  }

  /** Whether the same is done at every installation. */
  public boolean isEverywhere() {
    return id.equals(treatment().id());
  }

  /** Whether cameras cost anything in it. */
  public boolean countsCameras() {
    return shares.stream().anyMatch(share -> !share.cost().perCamera().isNone());
  }

  /** Whether the risk after it is told at all. */
  public boolean tellsRisk() {
    return !after.isEmpty();
  }

  /** The headline's band that one installation has after it. */
  public Optional<String> after(String assessmentId) {
    return Optional.ofNullable(after.get(assessmentId)).map(BandsAfter::headline);
  }
}
