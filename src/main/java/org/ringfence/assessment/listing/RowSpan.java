package org.ringfence.assessment.listing;

import java.time.LocalDate;
import java.util.Optional;
import org.ringfence.assessment.dossier.SignedDossier;
import org.ringfence.assessment.dossier.SignedRecords;
import org.ringfence.assessment.editing.RegisterStaleness;
import org.ringfence.exchange.conversion.SnapshotContent;
import org.ringfence.model.outcome.Outcome;

/**
 * Until when a row is so if nobody changes anything. A draft is counted to its own day and no day
 * that passes changes it; what is signed changes once, on the day on which it holds no longer.
 */
final class RowSpan {
  /** No day comes after it. */
  static final LocalDate ALWAYS = LocalDate.of(9999, 12, 31);

  private final SignedRecords records;
  private final RegisterStaleness staleness;

  RowSpan(SignedRecords records, RegisterStaleness staleness) {
    this.records = records;
    this.staleness = staleness;
  }

  /**
   * The last day on which a row is so.
   *
   * @param reviewDue the last day on which signatures hold without another look
   */
  LocalDate last(SignedDossier signed, Optional<LocalDate> reviewDue) {
    var dossier = signed.dossier();
    if (signed.record().isEmpty() || !dossier.signed().stale().isEmpty() || reviewDue.isEmpty()) {
      return ALWAYS;
    }
    var record = signed.record().get();
    return switch (records.content(dossier.entry(), record)) {
      case Outcome.Done<SnapshotContent>(var content) ->
          lastHolding(
              day -> staleness.reasons(dossier.entry(), content, record, day).isEmpty(),
              dossier.today(),
              reviewDue.get());
      case Outcome.Refused<SnapshotContent> _ -> dossier.today();
    };
  }

  /** Whether something holds on a day. */
  private interface Holding {
    boolean on(LocalDate day);
  }

  /** It holds on the first day; once it does not, it never does again. */
  private static LocalDate lastHolding(Holding holding, LocalDate first, LocalDate last) {
    if (!last.isAfter(first) || holding.on(last)) {
      return last.isBefore(first) ? first : last;
    }
    var holds = first;
    var lapsed = last;
    while (holds.plusDays(1).isBefore(lapsed)) {
      var middle = LocalDate.ofEpochDay((holds.toEpochDay() + lapsed.toEpochDay()) / 2);
      if (holding.on(middle)) {
        holds = middle;
      } else {
        lapsed = middle;
      }
    }
    return holds;
  }
}
