package org.ringfence.exchange.record;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A photo or a document that proves an answer.
 *
 * @param sha256 of its bytes
 * @param name what it was called
 * @param type media type
 * @param size in bytes
 */
public record RecordedFile(
    @JsonProperty("sha256") String sha256,
    @JsonProperty("name") String name,
    @JsonProperty("type") String type,
    @JsonProperty("size") long size) {}
