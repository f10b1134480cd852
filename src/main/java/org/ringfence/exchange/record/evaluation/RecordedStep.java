package org.ringfence.exchange.record.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * One step of a likelihood, a consequence or a floor.
 *
 * @param part {@code likelihood}, {@code consequence} or {@code floor}
 * @param action {@code start}, {@code raise}, {@code add} or {@code set}
 * @param amount what it puts or adds
 * @param seen what its condition saw
 * @param holds whether it did
 * @param before the value before
 * @param after the value after
 */
public record RecordedStep(
    @JsonProperty("part") String part,
    @JsonProperty("action") String action,
    @JsonProperty("amount") int amount,
    @JsonProperty("seen") List<RecordedSeen> seen,
    @JsonProperty("holds") boolean holds,
    @JsonProperty("before") int before,
    @JsonProperty("after") int after) {
  public RecordedStep {
    seen = List.copyOf(seen);
  }
}
