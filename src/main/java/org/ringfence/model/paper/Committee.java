package org.ringfence.model.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ringfence.model.disclosure.Clearance;
import org.ringfence.model.disclosure.KeyDecision;

/**
 * The front block of a committee paper, and what officers say in it. Every text may be empty: the
 * paper then says that it is not given.
 *
 * @param jurisdiction {@code england} or {@code wales}
 * @param name of the committee
 * @param meeting the day of the meeting
 * @param title of the paper; empty for the program's own
 * @param reportOf the director whose report it is
 * @param contact the contact officer
 * @param wards the wards affected
 * @param keyDecision whether it is a key decision, as far as somebody has said
 * @param urgency why the paper is late; empty where it is not
 * @param consultation who was consulted and what they said
 * @param preferred id of the treatment that the officers prefer; empty for none
 * @param clearances by area, in the catalogue's order; an area that nobody wrote about is left out
 */
public record Committee(
    String jurisdiction,
    String name,
    Optional<LocalDate> meeting,
    String title,
    String reportOf,
    String contact,
    String wards,
    KeyDecision keyDecision,
    String urgency,
    String consultation,
    String preferred,
    List<Clearance> clearances) {
  /** Nothing is given yet. */
  public static final Committee NOT_GIVEN =
      new Committee(
          "england",
          "",
          Optional.empty(),
          "",
          "",
          "",
          "",
          KeyDecision.NOT_STATED,
          "",
          "",
          "",
          List.of());

  public Committee {
    clearances = List.copyOf(clearances);
  }

  /** The same for a meeting on this day. */
  public Committee meetingOn(LocalDate day) {
    return withMeeting(Optional.of(day));
  }

  /** The same where this law holds. */
  public Committee in(String law) {
    return new Committee(
        law,
        name,
        meeting,
        title,
        reportOf,
        contact,
        wards,
        keyDecision,
        urgency,
        consultation,
        preferred,
        clearances);
  }

  /** The same for a meeting on this day, or for none. */
  public Committee withMeeting(Optional<LocalDate> day) {
    return new Committee(
        jurisdiction,
        name,
        day,
        title,
        reportOf,
        contact,
        wards,
        keyDecision,
        urgency,
        consultation,
        preferred,
        clearances);
  }
}
