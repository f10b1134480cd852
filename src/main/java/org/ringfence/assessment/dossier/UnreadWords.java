package org.ringfence.assessment.dossier;

import java.util.List;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.outcome.Problem;

/**
 * Says of records that can't be read which they are, why, what they are missing from, and what to
 * do.
 */
public final class UnreadWords {
  private final AssessmentPhrases phrases;

  public UnreadWords(AssessmentPhrases phrases) {
    this.phrases = phrases;
  }

  /** As a paper says it: a public one names none of them, since even a name may be withheld. */
  public List<String> in(Edition edition, List<Problem> unread) {
    return switch (edition) {
      case EXEMPT -> figures(unread);
      case PUBLIC -> counted(unread.size());
    };
  }

  private List<String> counted(int number) {
    return switch (number) {
      case 0 -> List.of();
      case 1 -> List.of(phrases.say("unread.public.one"));
      default -> List.of(phrases.say("unread.public.many", phrases.number(number)));
    };
  }

  /** As whoever makes the paper is told: none of these is in its figures. */
  public List<String> figures(List<Problem> unread) {
    return each("unread.figures", unread);
  }

  /** As whoever exports is told: none of these is in the file. */
  public List<String> file(List<Problem> unread) {
    return each("unread.file", unread);
  }

  private List<String> each(String key, List<Problem> unread) {
    return unread.stream().map(one -> phrases.say(key, one.what(), one.mend()).strip()).toList();
  }
}
