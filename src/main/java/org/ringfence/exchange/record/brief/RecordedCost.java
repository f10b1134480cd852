package org.ringfence.exchange.record.brief;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What an option costs.
 *
 * @param treatment id of the option
 * @param perInstallation in pence
 * @param perCamera in pence, on top
 * @param source where the figures come from
 * @param own whether the council has set it
 */
public record RecordedCost(
    @JsonProperty("treatment") String treatment,
    @JsonProperty("perInstallation") long perInstallation,
    @JsonProperty("perCamera") long perCamera,
    @JsonProperty("source") String source,
    @JsonProperty("own") boolean own) {}
