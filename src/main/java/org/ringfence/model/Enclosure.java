package org.ringfence.model;

import java.time.LocalDate;
import java.util.List;

/**
 * What a paper carries of the records that it was made from, so that it can be checked.
 *
 * @param kind {@code site} for a report about one installation, {@code workbook} for a register's
 *     workbook, {@code committee} for a paper that a committee decides on
 * @param printedOn the day that the paper stands for
 * @param records signed records as text, in the order of the paper; drafts without one are left out
 */
public record Enclosure(String kind, LocalDate printedOn, List<String> records) {
  /** The kind of a report about one installation. */
  public static final String SITE = "site";

  /** The kind of a register's workbook. */
  public static final String WORKBOOK = "workbook";

  /** The kind of a paper that a committee decides on. */
  public static final String COMMITTEE = "committee";

  public Enclosure {
    records = List.copyOf(records);
  }

  /** What a paper about these dossiers carries. */
  public static Enclosure of(String kind, LocalDate printedOn, List<Dossier> dossiers) {
    return new Enclosure(
        kind,
        printedOn,
        dossiers.stream()
            .map(dossier -> dossier.signed().record())
            .filter(record -> !record.isEmpty())
            .toList());
  }
}
