package org.ringfence.assessment.dossier;

import java.util.List;
import org.ringfence.exchange.conversion.SnapshotContent;
import org.ringfence.model.dossier.Advice;
import org.ringfence.model.evaluation.AssessedRisk;
import org.ringfence.model.installation.Assessment;

/**
 * The rules of one version: works out again what was signed under it, as the program of its day.
 */
@FunctionalInterface
public interface RulePack {
  /** What follows from an assessment. */
  WorkedOut work(Assessment assessment);

  /**
   * What follows from an assessment.
   *
   * @param risk the scores with every step
   * @param sentence the one sentence that leads
   * @param cautions what has to be said directly after it
   * @param reasons what makes the score what it is
   * @param earlier how an earlier program with these rules said it
   * @param advice what to check next
   */
  record WorkedOut(
      AssessedRisk risk,
      String sentence,
      List<String> cautions,
      List<String> reasons,
      Earlier earlier,
      List<Advice> advice) {
    public WorkedOut {
      cautions = List.copyOf(cautions);
      reasons = List.copyOf(reasons);
      advice = List.copyOf(advice);
    }

    public boolean hasNumbersOf(SnapshotContent content) {
      return risk.equals(content.risk());
    }

    public boolean saysTheSameAs(SnapshotContent content) {
      return (sentence.equals(content.sentence()) || earlier.sentence().equals(content.sentence()))
          && (cautions.equals(content.cautions()) || earlier.cautions().equals(content.cautions()))
          && (reasons.equals(content.reasons()) || earlier.reasons().equals(content.reasons()))
          && advice.equals(content.advice());
    }
  }

  /**
   * What an earlier program with the same rules said in other words, or not at all.
   *
   * @param sentence that leads
   * @param cautions without what a label leaves open
   * @param reasons without that nobody knows who made something
   */
  record Earlier(String sentence, List<String> cautions, List<String> reasons) {
    public Earlier {
      cautions = List.copyOf(cautions);
      reasons = List.copyOf(reasons);
    }
  }
}
