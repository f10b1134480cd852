package org.ringfence.exchange.record.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A maker as the reference data of the day had it.
 *
 * @param key permanent
 * @param name as sold
 * @param country where it has its head office
 * @param owner parent or owner
 * @param jurisdictionClass A, B, C, D, or U where not established
 * @param ethics official, alleged, none, or unknown
 * @param ethicsNote what that rests on
 * @param ports ports to look for
 * @param cloud its remote services
 * @param notes anything else
 * @param source where the row comes from
 * @param confidence high, medium, low or n/a
 */
public record RecordedMaker(
    @JsonProperty("key") String key,
    @JsonProperty("name") String name,
    @JsonProperty("country") String country,
    @JsonProperty("owner") String owner,
    @JsonProperty("jurisdictionClass") String jurisdictionClass,
    @JsonProperty("ethics") String ethics,
    @JsonProperty("ethicsNote") String ethicsNote,
    @JsonProperty("ports") String ports,
    @JsonProperty("cloud") String cloud,
    @JsonProperty("notes") String notes,
    @JsonProperty("source") String source,
    @JsonProperty("confidence") String confidence) {}
