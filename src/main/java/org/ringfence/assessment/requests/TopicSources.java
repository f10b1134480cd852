package org.ringfence.assessment.requests;

import java.util.List;
import java.util.Set;
import org.ringfence.model.disclosure.RequestTopic;
import org.ringfence.model.method.DetailKind;

/**
 * What of the record an answer on a topic tells.
 *
 * @param kinds of detail
 * @param questions ids of the questions whose answers it counts
 */
public record TopicSources(Set<DetailKind> kinds, List<String> questions) {
  /** Those of a topic; none where only words answer it. */
  public static TopicSources of(RequestTopic topic) {
    return switch (topic) {
      case MAKERS -> asked(AnsweredEstate.PLACE);
      case YEARS, SPEND -> held(DetailKind.PRICE);
      case PLANS -> asked("exit.plan");
      case ASSESSMENTS -> asked("dpia.state");
      case POLICY -> asked("purchase.decision", "members.decision", "due-diligence.record");
      case NETWORK -> asked("recorder.connection");
      case LOCATIONS ->
          new TopicSources(
              Set.of(DetailKind.LOCATION, DetailKind.ADDRESS), List.of(AnsweredEstate.PLACE));
      case MODELS -> held(DetailKind.MODEL);
      case OTHER -> new TopicSources(Set.of(), List.of());
    };
  }

  private static TopicSources asked(String... questions) {
    return new TopicSources(Set.of(), List.of(questions));
  }

  private static TopicSources held(DetailKind kind) {
    return new TopicSources(Set.of(kind), List.of());
  }
}
