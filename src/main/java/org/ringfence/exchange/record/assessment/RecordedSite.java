package org.ringfence.exchange.record.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A place with CCTV.
 *
 * @param id permanent
 * @param name never blank
 * @param address empty if not given
 * @param uprn unique property reference number; empty if not given
 */
public record RecordedSite(
    @JsonProperty("id") String id,
    @JsonProperty("name") String name,
    @JsonProperty("address") String address,
    @JsonProperty("uprn") String uprn) {}
