package org.ringfence.assessment.listing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.ringfence.assessment.ledger.RegisterListing;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.listing.ListedAssessment;
import org.ringfence.model.outcome.Problem;

/**
 * Every assessment of a register as a list shows it; each stands in one of the three, in the order
 * of the register.
 *
 * @param assessments those whose figures are known
 * @param waiting those whose figures have still to be worked out, and whose names alone are known
 * @param unread those that can't be read, and why
 */
public record EstateListing(
    List<ListedAssessment> assessments,
    List<RegisterEntry> waiting,
    List<RegisterListing.Unread> unread) {
  public EstateListing {
    assessments = List.copyOf(assessments);
    waiting = List.copyOf(waiting);
    unread = List.copyOf(unread);
  }

  /** One listing of several, each of other assessments, in the order of the register. */
  static EstateListing together(
      List<RegisterEntry> order, EstateListing known, List<EstateListing> others) {
    var rows = new HashMap<String, ListedAssessment>();
    var unread = new ArrayList<RegisterListing.Unread>(known.unread());
    known.assessments().forEach(row -> rows.put(row.entry().assessmentId(), row));
    for (var other : others) {
      other.assessments().forEach(row -> rows.put(row.entry().assessmentId(), row));
      unread.addAll(other.unread());
    }
    return new EstateListing(
        order.stream()
            .flatMap(entry -> Optional.ofNullable(rows.get(entry.assessmentId())).stream())
            .toList(),
        List.of(),
        unread);
  }

  /** Why what can't be read can't, each with its name. */
  public List<Problem> problems() {
    return unread.stream().map(RegisterListing.Unread::problem).toList();
  }
}
