package org.ringfence.assessment.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Says for which day it was judged whether a sign-off holds, where that is not the paper's own. */
public final class MeetingDay {
  private final AssessmentPhrases phrases;

  public MeetingDay(AssessmentPhrases phrases) {
    this.phrases = phrases;
  }

  /**
   * Why a sign-off does not hold, led by a sentence that says for which day.
   *
   * @param on why it does not hold on a day
   * @param meeting the day to come for which it matters; empty for the paper's own
   * @param own the day of the paper
   */
  public List<String> reasons(
      Function<LocalDate, List<String>> on, Optional<LocalDate> meeting, LocalDate own) {
    var reasons = new ArrayList<>(on.apply(meeting.orElse(own)));
    if (meeting.isPresent() && !reasons.isEmpty()) {
      var key = on.apply(own).isEmpty() ? "stale.meeting.holds" : "stale.meeting";
      reasons.addFirst(phrases.say(key, phrases.day(meeting.get())));
    }
    return List.copyOf(reasons);
  }
}
