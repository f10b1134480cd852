package org.ringfence.model.paper;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ringfence.model.disclosure.Clearance;
import org.ringfence.model.disclosure.KeyDecision;

/**
 * For which committee a paper is, and what officers say in it. What nobody has said is not printed.
 *
 * @param jurisdiction {@code england} or {@code wales}
 * @param meeting the day of the meeting
 * @param power by which the decision is taken
 * @param keyDecision whether it is a key decision, as far as somebody has said
 * @param preferred id of the option that the officers prefer; empty for none
 * @param reportBy the day by which the committee asks for a report on progress
 * @param texts what officers wrote, each not blank; what is left out nobody wrote
 * @param clearances by area, in the catalogue's order; an area that nobody wrote about is left out
 */
public record Committee(
    String jurisdiction,
    Optional<LocalDate> meeting,
    DecisionPower power,
    KeyDecision keyDecision,
    String preferred,
    Optional<LocalDate> reportBy,
    Map<CommitteeText, String> texts,
    List<Clearance> clearances) {
  /** Nothing is given yet. */
  public static final Committee NOT_GIVEN =
      new Committee(
          "england",
          Optional.empty(),
          DecisionPower.NOT_STATED,
          KeyDecision.NOT_STATED,
          "",
          Optional.empty(),
          Map.of(),
          List.of());

  public Committee {
    var written = new EnumMap<CommitteeText, String>(CommitteeText.class);
    texts.forEach(
        (text, said) -> {
          if (!said.isBlank()) {
            written.put(text, said);
          }
        });
    texts = Map.copyOf(written);
    clearances = List.copyOf(clearances);
  }

  /** What officers wrote here; an empty text where nobody has. */
  public String text(CommitteeText text) {
    return texts.getOrDefault(text, "");
  }

  /** The committee's name; an empty text where it is not given. */
  public String name() {
    return text(CommitteeText.NAME);
  }

  /** The same with this said. */
  public Committee with(CommitteeText text, String said) {
    var written = new EnumMap<CommitteeText, String>(CommitteeText.class);
    written.putAll(texts);
    written.put(text, said);
    return withTexts(written);
  }

  /** The same with these texts in place of all that were. */
  public Committee withTexts(Map<CommitteeText, String> written) {
    return new Committee(
        jurisdiction, meeting, power, keyDecision, preferred, reportBy, written, clearances);
  }

  /** The same where this law holds. */
  public Committee in(String law) {
    return new Committee(law, meeting, power, keyDecision, preferred, reportBy, texts, clearances);
  }

  /** The same for a meeting on this day, or for none. */
  public Committee withMeeting(Optional<LocalDate> day) {
    return new Committee(
        jurisdiction, day, power, keyDecision, preferred, reportBy, texts, clearances);
  }

  /** The same for a meeting on this day. */
  public Committee meetingOn(LocalDate day) {
    return withMeeting(Optional.of(day));
  }

  /** The same with a decision by this power. */
  public Committee by(DecisionPower decided) {
    return new Committee(
        jurisdiction, meeting, decided, keyDecision, preferred, reportBy, texts, clearances);
  }

  /** The same that is, or is not, a key decision. */
  public Committee withKeyDecision(KeyDecision is) {
    return new Committee(jurisdiction, meeting, power, is, preferred, reportBy, texts, clearances);
  }

  /** The same of which officers prefer this option, or none. */
  public Committee preferring(String option) {
    return new Committee(
        jurisdiction, meeting, power, keyDecision, option, reportBy, texts, clearances);
  }

  /** The same that asks for a report by this day, or for none. */
  public Committee withReportBy(Optional<LocalDate> day) {
    return new Committee(
        jurisdiction, meeting, power, keyDecision, preferred, day, texts, clearances);
  }

  /** The same with these clearances in place of all that were. */
  public Committee cleared(List<Clearance> all) {
    return new Committee(
        jurisdiction, meeting, power, keyDecision, preferred, reportBy, texts, all);
  }
}
