package org.ringfence.assessment.listing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.ringfence.model.dossier.Advised;
import org.ringfence.model.evaluation.RiskLevel;
import org.ringfence.model.evaluation.Status;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.listing.ListedAssessment;
import org.ringfence.register.listing.CachedRow;

/** Turns rows into what is kept of them, and back. */
final class CachedFigures {
  private CachedFigures() {}

  /** What is kept of a row: its figures, and nothing that names somebody or a place. */
  static CachedRow of(ListedAssessment row, String key, LocalDate first, LocalDate last) {
    var level = row.headline();
    var bands = level.bands();
    return new CachedRow(
        row.entry().assessmentId(),
        key,
        first,
        last,
        row.makers(),
        row.cameras().isPresent() ? Optional.of(row.cameras().getAsInt()) : Optional.empty(),
        row.status().id(),
        List.of(level.inherent(), level.residual(), level.attainable(), level.worst()),
        List.of(bands.inherent(), bands.residual(), bands.attainable(), bands.worst()),
        level.drivers(),
        row.place().stream()
            .flatMap(place -> Stream.of(place.likelihood(), place.consequence()))
            .toList(),
        row.proven(),
        row.asked(),
        row.signed(),
        row.draft(),
        row.lapsed(),
        row.reviewDue(),
        row.next());
  }

  /** The row of an entry; empty where no version of the program has kept it so. */
  static Optional<ListedAssessment> row(RegisterEntry entry, CachedRow kept) {
    return Arrays.stream(Status.values())
        .filter(status -> status.id().equals(kept.status()))
        .filter(_ -> kept.scores().size() == 4 && kept.bands().size() == 4)
        .findFirst()
        .map(status -> row(entry, kept, status));
  }

  private static ListedAssessment row(RegisterEntry entry, CachedRow kept, Status status) {
    return new ListedAssessment(
        entry,
        kept.makers(),
        kept.cameras().map(OptionalInt::of).orElseGet(OptionalInt::empty),
        status,
        level(kept),
        kept.place().size() == 2
            ? Optional.of(new Advised.Place(kept.place().getFirst(), kept.place().getLast()))
            : Optional.empty(),
        kept.proven(),
        kept.asked(),
        kept.signed(),
        kept.draft(),
        kept.lapsed(),
        kept.reviewDue(),
        "",
        Optional.empty(),
        kept.next(),
        Optional.empty());
  }

  private static RiskLevel level(CachedRow kept) {
    var scores = kept.scores();
    var bands = kept.bands();
    return new RiskLevel(
        scores.get(0),
        scores.get(1),
        scores.get(2),
        scores.get(3),
        new RiskLevel.Bands(bands.get(0), bands.get(1), bands.get(2), bands.get(3)),
        kept.drivers());
  }
}
