package org.ringfence.assessment;

import java.util.List;
import org.ringfence.exchange.SnapshotContent;
import org.ringfence.model.Advice;
import org.ringfence.model.AssessedRisk;
import org.ringfence.model.Assessment;

/**
 * The rules of one version: works out again what was signed under it, as the program of its day.
 */
@FunctionalInterface
interface RulePack {
  /** What follows from an assessment. */
  WorkedOut work(Assessment assessment);

  /**
   * What follows from an assessment.
   *
   * @param risk the scores with every step
   * @param sentence the one sentence that leads
   * @param earlier the same as an earlier program with these rules said it
   * @param cautions what has to be said directly after it
   * @param reasons what makes the score what it is
   * @param advice what to check next
   */
  record WorkedOut(
      AssessedRisk risk,
      String sentence,
      String earlier,
      List<String> cautions,
      List<String> reasons,
      List<Advice> advice) {
    public WorkedOut {
      cautions = List.copyOf(cautions);
      reasons = List.copyOf(reasons);
      advice = List.copyOf(advice);
    }

    boolean hasNumbersOf(SnapshotContent content) {
      return risk.equals(content.risk());
    }

    boolean saysTheSameAs(SnapshotContent content) {
      return (sentence.equals(content.sentence()) || earlier.equals(content.sentence()))
          && cautions.equals(content.cautions())
          && reasons.equals(content.reasons())
          && advice.equals(content.advice());
    }
  }
}
