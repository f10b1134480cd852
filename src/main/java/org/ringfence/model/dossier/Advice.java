package org.ringfence.model.dossier;

import java.util.List;
import org.ringfence.model.evaluation.NextCheck;

/**
 * Something to check, in words.
 *
 * @param check what to check and what it is worth
 * @param title its short name
 * @param proof what would prove it
 * @param colleague id of who can answer it; for a fact of the equipment, the technician
 */
public record Advice(NextCheck check, String title, String proof, String colleague) {

  /**
   * Those that the one sentence counts, in their order: what the attainable headline needs. Of what
   * is not known nothing is attainable, whatever an earlier version signed.
   */
  public static List<Advice> needed(Dossier dossier) {
    return dossier.risk().status().isKnown()
        ? dossier.advice().stream().filter(advice -> advice.check().decisive()).toList()
        : List.of();
  }
}
