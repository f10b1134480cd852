package org.ringfence.ui.estate;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.ringfence.model.dossier.Advised;
import org.ringfence.model.listing.ListedAssessment;

/** One thing by which somebody leaves rows out. */
public sealed interface EstateChoice {

  /** Whether a row stays. */
  boolean keeps(EstateRow row);

  /**
   * Those that stand at a band, or are not known.
   *
   * @param id the band's
   */
  record Band(String id) implements EstateChoice {
    @Override
    public boolean keeps(EstateRow row) {
      return row.band().equals(id);
    }
  }

  /** Those at a place of the risk matrix. */
  record Cell(Advised.Place place) implements EstateChoice {
    @Override
    public boolean keeps(EstateRow row) {
      return row.listed().flatMap(ListedAssessment::place).equals(Optional.of(place));
    }
  }

  /**
   * Those with equipment of a maker.
   *
   * @param name the maker's
   */
  record Maker(String name) implements EstateChoice {
    @Override
    public boolean keeps(EstateRow row) {
      return row.makers().contains(name);
    }
  }

  /** Those that have to be looked at again in a month. */
  record Month(YearMonth month) implements EstateChoice {
    @Override
    public boolean keeps(EstateRow row) {
      return row.listed()
          .flatMap(ListedAssessment::reviewDue)
          .filter(day -> YearMonth.from(day).equals(month))
          .isPresent();
    }
  }

  /** Those that have to be looked at again by today. */
  record Due(LocalDate today) implements EstateChoice {
    @Override
    public boolean keeps(EstateRow row) {
      return isDue(row, today);
    }
  }

  /** Those that are put away, which are left out otherwise. */
  record Archived() implements EstateChoice {
    @Override
    public boolean keeps(EstateRow row) {
      return row.isArchived();
    }
  }

  /** Whether a row has to be looked at again by a day. */
  static boolean isDue(EstateRow row, LocalDate today) {
    return row.listed()
        .flatMap(ListedAssessment::reviewDue)
        .filter(day -> !day.isAfter(today))
        .isPresent();
  }
}
