package org.ringfence.exchange.record.brief;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a decision means for one area, and which officer has cleared the words.
 *
 * @param area its id
 * @param implications in the officer's words
 * @param by the officer
 * @param role their post
 * @param on the day
 */
public record RecordedClearance(
    @JsonProperty("area") String area,
    @JsonProperty("implications") String implications,
    @JsonProperty("by") String by,
    @JsonProperty("role") String role,
    @JsonProperty("on") String on) {}
