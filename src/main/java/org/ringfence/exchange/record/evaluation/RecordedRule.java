package org.ringfence.exchange.record.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * A rule that held.
 *
 * @param rule its id
 * @param atLeast the score that it lifts to
 * @param lifted whether it made a difference
 * @param seen what its condition saw
 */
public record RecordedRule(
    @JsonProperty("rule") String rule,
    @JsonProperty("atLeast") int atLeast,
    @JsonProperty("lifted") boolean lifted,
    @JsonProperty("seen") List<RecordedSeen> seen) {
  public RecordedRule {
    seen = List.copyOf(seen);
  }
}
