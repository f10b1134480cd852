package org.ringfence.exchange.record.brief;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a committee decided.
 *
 * @param resolution its words
 * @param on the day
 * @param minute where it is minuted
 * @param option id of the option that was chosen; empty for none
 */
public record RecordedDecision(
    @JsonProperty("resolution") String resolution,
    @JsonProperty("on") String on,
    @JsonProperty("minute") String minute,
    @JsonProperty("option") String option) {}
