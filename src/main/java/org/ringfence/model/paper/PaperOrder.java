package org.ringfence.model.paper;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.disclosure.InformationRequest;

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
 * @param despite whether it goes out although evidence that it names is missing or damaged
 * @param answering the request for information that is answered; empty for any other paper
 * @param annexes what a site report has appended
 */
public record PaperOrder(
    PaperKind kind,
    Edition edition,
    String subject,
    Optional<Path> template,
    boolean issue,
    String correction,
    Optional<LocalDate> meeting,
    boolean despite,
    Set<Annex> annexes,
    Optional<Answering> answering) {

  public PaperOrder {
    annexes = Set.copyOf(annexes);
  }

  /**
   * A request for information that a paper answers.
   *
   * @param request with what was decided on each question
   * @param regulator what the answer calls the regulator; empty for the usual name
   */
  public record Answering(InformationRequest request, Optional<String> regulator) {}

  /** A paper in the program's design that is not given out yet. */
  public static PaperOrder of(PaperKind kind, Edition edition, String subject) {
    return new PaperOrder(
        kind,
        edition,
        subject,
        Optional.empty(),
        false,
        "",
        Optional.empty(),
        false,
        Set.of(),
        Optional.empty());
  }

  /** The same in a council's own template, or in the program's design. */
  public PaperOrder in(Optional<Path> chosen) {
    return new PaperOrder(
        kind, edition, subject, chosen, issue, correction, meeting, despite, annexes, answering);
  }

  /**
   * The same, given out or not.
   *
   * @param why why it corrects the one given out before; empty where it does not
   */
  public PaperOrder issued(boolean out, String why) {
    return new PaperOrder(
        kind, edition, subject, template, out, why, meeting, despite, annexes, answering);
  }

  /** The same for a meeting on this day. */
  public PaperOrder forMeeting(Optional<LocalDate> day) {
    return new PaperOrder(
        kind, edition, subject, template, issue, correction, day, despite, annexes, answering);
  }

  /** The same, which goes out although evidence is missing, or only if all of it is there. */
  public PaperOrder despiteMissingEvidence(boolean anyway) {
    return new PaperOrder(
        kind, edition, subject, template, issue, correction, meeting, anyway, annexes, answering);
  }

  /** The same with every step of every score appended, or without. */
  public PaperOrder withWorkings(boolean appended) {
    return with(Annex.WORKINGS, appended);
  }

  /** The same with an annex, or without it. */
  public PaperOrder with(Annex annex, boolean appended) {
    return new PaperOrder(
        kind,
        edition,
        subject,
        template,
        issue,
        correction,
        meeting,
        despite,
        annex.in(annexes, appended),
        answering);
  }

  /** Whether it has this annex. */
  public boolean has(Annex annex) {
    return annexes.contains(annex);
  }

  /** The answer to a request for information. */
  public PaperOrder answering(InformationRequest request, Optional<String> regulator) {
    return new PaperOrder(
        kind,
        edition,
        subject,
        template,
        issue,
        correction,
        meeting,
        despite,
        annexes,
        Optional.of(new Answering(request, regulator)));
  }

  /** For whom what the paper is made from is read; an answer is decided question by question. */
  public Edition read() {
    return answering.isPresent() ? Edition.EXEMPT : edition;
  }
}
