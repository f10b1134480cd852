package org.ringfence.ui.estate;

import java.util.List;
import java.util.Optional;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.listing.ListedAssessment;

/**
 * One line of the table.
 *
 * @param entry which assessment it is
 * @param listed what is known of it; empty while that is being worked out
 * @param band where it stands, or that it is not known; blank while that is being worked out
 * @param searched everything that can be searched for, in small letters
 * @param earlier the revisions before it, the newest first, which stand beneath it when asked for
 * @param isEarlier whether it is such a revision itself
 */
public record EstateRow(
    RegisterEntry entry,
    Optional<ListedAssessment> listed,
    String band,
    String searched,
    List<EstateRow> earlier,
    boolean isEarlier) {
  public EstateRow {
    earlier = List.copyOf(earlier);
  }

  /** The assessment's id. */
  String id() {
    return entry.assessmentId();
  }

  /** Whether its installation is put away. */
  public boolean isArchived() {
    return listed.flatMap(ListedAssessment::archived).isPresent();
  }

  /** The makers of its equipment. */
  List<String> makers() {
    return listed.map(ListedAssessment::makers).orElseGet(List::of);
  }

  /** Who sees to what comes next; empty for nobody. */
  String owner() {
    return listed.map(ListedAssessment::owner).orElse("");
  }

  /** What comes next; empty for nothing. */
  String next() {
    return listed.map(ListedAssessment::next).orElse("");
  }
}
