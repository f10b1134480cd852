package org.ringfence.exchange.record.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * Answers that can't all be true.
 *
 * @param id in the method
 * @param questions whose answers contradict each other
 * @param denied the question whose answer is not believed
 * @param reconciled whether a person recorded why both stand
 */
public record RecordedContradiction(
    @JsonProperty("id") String id,
    @JsonProperty("questions") List<String> questions,
    @JsonProperty("denied") List<String> denied,
    @JsonProperty("reconciled") boolean reconciled) {
  public RecordedContradiction {
    questions = List.copyOf(questions);
    denied = List.copyOf(denied);
  }
}
