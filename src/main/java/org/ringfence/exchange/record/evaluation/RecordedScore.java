package org.ringfence.exchange.record.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A place in the matrix and the score that goes with it.
 *
 * @param likelihood 1 to 5
 * @param consequence 1 to 5
 * @param score 0 to 25
 */
public record RecordedScore(
    @JsonProperty("likelihood") int likelihood,
    @JsonProperty("consequence") int consequence,
    @JsonProperty("score") int score) {}
