package org.ringfence.model;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which paper somebody wants.
 *
 * @param kind which paper
 * @param edition for whom
 * @param subject the assessment's id for a paper about one installation; the organisation's name
 *     for the others, where blank means the only one
 * @param template the council's own template; empty for the program's design
 * @param issue whether the paper is given out, which the register records
 * @param correction why it corrects the one given out before; empty where it does not
 * @param meeting the day of the meeting for which it matters whether a sign-off holds; where it is
 *     left out, the day kept for a committee paper counts, and today for any other
 * @param workings whether a site report has every step of every score appended
 */
public record PaperOrder(
    PaperKind kind,
    Edition edition,
    String subject,
    Optional<Path> template,
    boolean issue,
    String correction,
    Optional<LocalDate> meeting,
    boolean workings) {

  /** A paper in the program's design that is not given out yet. */
  public static PaperOrder of(PaperKind kind, Edition edition, String subject) {
    return new PaperOrder(
        kind, edition, subject, Optional.empty(), false, "", Optional.empty(), false);
  }

  /** The same in a council's own template, or in the program's design. */
  public PaperOrder in(Optional<Path> chosen) {
    return new PaperOrder(kind, edition, subject, chosen, issue, correction, meeting, workings);
  }

  /**
   * The same, given out or not.
   *
   * @param why why it corrects the one given out before; empty where it does not
   */
  public PaperOrder issued(boolean out, String why) {
    return new PaperOrder(kind, edition, subject, template, out, why, meeting, workings);
  }

  /** The same for a meeting on this day. */
  public PaperOrder forMeeting(Optional<LocalDate> day) {
    return new PaperOrder(kind, edition, subject, template, issue, correction, day, workings);
  }

  /** The same with every step of every score appended, or without. */
  public PaperOrder withWorkings(boolean appended) {
    return new PaperOrder(kind, edition, subject, template, issue, correction, meeting, appended);
  }
}
