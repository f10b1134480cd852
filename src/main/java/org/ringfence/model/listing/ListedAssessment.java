package org.ringfence.model.listing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.ringfence.model.dossier.Advised;
import org.ringfence.model.evaluation.RiskLevel;
import org.ringfence.model.evaluation.Status;
import org.ringfence.model.installation.RegisterEntry;

/**
 * One assessment as a list shows it. What it says may have been worked out earlier and kept, so a
 * list reads it, and no paper, signature or check ever does.
 *
 * @param entry where it stands in the register
 * @param makers names of those who made its equipment, each once, in the order of the equipment;
 *     empty where nobody has recorded any
 * @param cameras how many cameras are in use; empty where that is not known of all of them
 * @param status how far the score can be relied on
 * @param headline the score that leads, today, if proven and if wrong
 * @param place where it stands in the risk matrix; empty where too little is known
 * @param proven how many of the asked questions are answered and shown well enough to count
 * @param asked how many questions are asked of it
 * @param signed how far it is signed, in a few words as papers say it
 * @param draft whether nobody has signed
 * @param lapsed whether it was signed and that does not hold any longer
 * @param reviewDue the day by which what is signed has to be looked at again; empty where nobody
 *     has signed
 * @param owner who sees to what comes next; empty while nobody does
 * @param due by when it is to be done; empty where no day is set
 * @param next what to check or do next, in words: the first action that is open, else what is worth
 *     most to check; empty where nothing is left
 * @param archived that its installation is put away; empty where it is in use
 */
public record ListedAssessment(
    RegisterEntry entry,
    List<String> makers,
    OptionalInt cameras,
    Status status,
    RiskLevel headline,
    Optional<Advised.Place> place,
    int proven,
    int asked,
    String signed,
    boolean draft,
    boolean lapsed,
    Optional<LocalDate> reviewDue,
    String owner,
    Optional<LocalDate> due,
    String next,
    Optional<Archived> archived) {
  public ListedAssessment {
    makers = List.copyOf(makers);
  }

  /** The same with what somebody has to do next about it. */
  public ListedAssessment tasked(String what, String who, Optional<LocalDate> by) {
    return new ListedAssessment(
        entry, makers, cameras, status, headline, place, proven, asked, signed, draft, lapsed,
        reviewDue, who, by, what, archived);
  }

  /** The same, put away. */
  public ListedAssessment archived(Archived away) {
    return new ListedAssessment(
        entry, makers, cameras, status, headline, place, proven, asked, signed, draft, lapsed,
        reviewDue, owner, due, next, Optional.of(away));
  }

  /**
   * That an installation is put away: it counts no longer, and nothing of it is lost.
   *
   * @param on since when
   * @param keptUntil the last day on which it has to be kept; from the next on it can be removed
   */
  public record Archived(LocalDate on, LocalDate keptUntil) {}
}
