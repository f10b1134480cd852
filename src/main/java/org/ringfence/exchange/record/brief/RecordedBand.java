package org.ringfence.exchange.record.brief;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The band of one risk, each by its id. */
public record RecordedBand(@JsonProperty("risk") String risk, @JsonProperty("band") String band) {}
