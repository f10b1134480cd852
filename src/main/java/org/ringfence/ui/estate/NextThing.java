package org.ringfence.ui.estate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ringfence.model.listing.ListedAssessment;
import org.ringfence.ui.scale.BandScale;

/**
 * The one thing to do next of all that there is to do.
 *
 * @param row of which installation
 * @param kind what sort of thing it is
 */
record NextThing(EstateRow row, Kind kind) {

  /** What sort of thing comes next, what comes first before the others. */
  enum Kind {
    /** Somebody took it on, and its day is over. */
    OVERDUE,
    /** What is signed has to be looked at again. */
    REVIEW,
    /** Something to check or do. */
    CHECK
  }

  /** Of these rows on a day; empty where nothing is left to do. */
  static Optional<NextThing> of(List<EstateRow> rows, BandScale scale, LocalDate today) {
    return rows.stream()
        .filter(row -> !row.isArchived())
        .flatMap(row -> kind(row, today).map(kind -> new NextThing(row, kind)).stream())
        .min(
            Comparator.comparing((NextThing one) -> one.kind())
                .thenComparing(NextThing::row, EstateColumn.urgent(scale)));
  }

  private static Optional<Kind> kind(EstateRow row, LocalDate today) {
    if (row.listed()
        .flatMap(ListedAssessment::due)
        .filter(day -> day.isBefore(today))
        .isPresent()) {
      return Optional.of(Kind.OVERDUE);
    }
    if (EstateChoice.isDue(row, today)) {
      return Optional.of(Kind.REVIEW);
    }
    return row.next().isEmpty() ? Optional.empty() : Optional.of(Kind.CHECK);
  }
}
