package org.ringfence.model.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ringfence.model.dossier.Dossier;

/**
 * What a paper carries of what it was made from, so that it can be checked.
 *
 * @param kind which paper it is and which parts it has, so that the same one can be made again
 * @param printedOn the day that the paper stands for
 * @param imprint its version, which earlier one it corrects, and the day of the meeting for which
 *     it says whether sign-offs hold
 * @param records signed records as text, in the order of the paper; drafts without one are left out
 * @param brief what else it was made from, as text; empty where that is nothing or more than a
 *     paper can carry
 * @param writtenBy tells the words that it was written with from those of another program; empty
 *     for a paper that does not say
 */
public record EmbeddedRecords(
    String kind,
    LocalDate printedOn,
    DocumentVersion imprint,
    List<String> records,
    String brief,
    String writtenBy) {
  /** The kind of a report about one installation. */
  public static final String SITE = "site";

  /** The kind of a report about one installation with every step of the scores. */
  public static final String SITE_WORKINGS = "site-workings";

  /** The kind of the public edition of a report about one installation. */
  public static final String SITE_PUBLIC = "site-public";

  /** The kind of a record of who signed. */
  public static final String SIGN_OFF = "sign-off";

  /** The kind of a register's workbook. */
  public static final String WORKBOOK = "workbook";

  /** The kind of a workbook that holds more than the records that it carries. */
  public static final String WORKBOOK_OF_BRIEF = "workbook-of-brief";

  /** The kind of a paper that a committee decides on. */
  public static final String COMMITTEE = "committee";

  private static final String IN_TEMPLATE = "-in-template";
  private static final String DPIA = "-" + Annex.DPIA.id();

  public EmbeddedRecords {
    records = List.copyOf(records);
  }

  /** What the first version of a paper carries that was made from records alone. */
  public EmbeddedRecords(String kind, LocalDate printedOn, List<String> records) {
    this(kind, printedOn, DocumentVersion.FIRST, records, "", "");
  }

  /** What the first version of a paper about these dossiers carries. */
  public static EmbeddedRecords of(String kind, LocalDate printedOn, List<Dossier> dossiers) {
    return new EmbeddedRecords(
        kind,
        printedOn,
        dossiers.stream()
            .map(dossier -> dossier.signed().record())
            .filter(record -> !record.isEmpty())
            .toList());
  }

  /**
   * The same for a paper in a council's own template, which can't be made again from this alone.
   */
  public EmbeddedRecords inTemplate() {
    return new EmbeddedRecords(kind + IN_TEMPLATE, printedOn, imprint, records, brief, writtenBy);
  }

  /** The same of a paper with an annex on data protection, or without. */
  public EmbeddedRecords withAnnex(boolean dpia) {
    return dpia
        ? new EmbeddedRecords(kind + DPIA, printedOn, imprint, records, brief, writtenBy)
        : this;
  }

  /**
   * Which paper it is, whether or not it is in a council's own template, and whatever else is
   * appended than workings.
   */
  public String plainKind() {
    return without(IN_TEMPLATE, DPIA);
  }

  /** Which paper it is, whatever else is appended than workings; another one in a template. */
  public String ownKind() {
    return isInTemplate() ? kind : without(DPIA);
  }

  /** What is appended to it. */
  public Set<Annex> annexes() {
    var workings = Annex.WORKINGS.in(Set.of(), plainKind().equals(SITE_WORKINGS));
    return Annex.DPIA.in(workings, without(IN_TEMPLATE).endsWith(DPIA));
  }

  private String without(String... endings) {
    var plain = kind;
    for (var ending : endings) {
      plain = plain.endsWith(ending) ? plain.substring(0, plain.length() - ending.length()) : plain;
    }
    return plain;
  }

  /** Whether the paper is in a council's own template. */
  public boolean isInTemplate() {
    return kind.endsWith(IN_TEMPLATE);
  }

  /** The version of the paper, from 1. */
  public int version() {
    return imprint.version();
  }

  /** The day for which it says whether sign-offs hold: that of the meeting, or its own. */
  public LocalDate judgedOn() {
    return imprint.meeting().orElse(printedOn);
  }

  /** The same of a paper with another imprint. */
  public EmbeddedRecords with(DocumentVersion other) {
    return new EmbeddedRecords(kind, printedOn, other, records, brief, writtenBy);
  }

  /** The same of a paper written with other words. */
  public EmbeddedRecords by(String other) {
    return new EmbeddedRecords(kind, printedOn, imprint, records, brief, other);
  }

  /** The same of a paper that carries this besides its records. */
  public EmbeddedRecords beside(String text) {
    return new EmbeddedRecords(kind, printedOn, imprint, records, text, writtenBy);
  }
}
