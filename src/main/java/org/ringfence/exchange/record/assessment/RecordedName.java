package org.ringfence.exchange.record.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Something with an id and a name: an organisation or a contract.
 *
 * @param id permanent
 * @param name never blank
 */
public record RecordedName(@JsonProperty("id") String id, @JsonProperty("name") String name) {}
