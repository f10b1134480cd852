package org.ringfence.assessment.ledger;

import java.util.List;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.outcome.Problem;

/**
 * Every assessment of a register: one that can't be read never hides the others.
 *
 * @param dossiers those that can be read, scored and put in words
 * @param unread the others
 */
public record RegisterListing(List<Dossier> dossiers, List<Unread> unread) {
  public RegisterListing {
    dossiers = List.copyOf(dossiers);
    unread = List.copyOf(unread);
  }

  /**
   * An assessment that can't be read.
   *
   * @param entry which it is
   * @param problem why, with its name
   */
  public record Unread(RegisterEntry entry, Problem problem) {}

  /** Why what can't be read can't, each with its name. */
  public List<Problem> problems() {
    return unread.stream().map(Unread::problem).toList();
  }
}
