package org.ringfence.exchange.record.brief;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A maker and how many cameras are its own.
 *
 * @param key the maker's key
 * @param name as printed
 * @param cameras -1 where not known
 */
public record RecordedMakerCount(
    @JsonProperty("key") String key,
    @JsonProperty("name") String name,
    @JsonProperty("cameras") int cameras) {}
