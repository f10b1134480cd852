package org.ringfence.exchange.record.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * One risk in every view.
 *
 * @param risk its id
 * @param inherent before any control, floor or rule
 * @param residual today
 * @param attainable if an inspection confirms what is said
 * @param worst the plausible worst
 */
public record RecordedResult(
    @JsonProperty("risk") String risk,
    @JsonProperty("inherent") RecordedScore inherent,
    @JsonProperty("residual") RecordedView residual,
    @JsonProperty("attainable") RecordedView attainable,
    @JsonProperty("worst") RecordedView worst) {}
