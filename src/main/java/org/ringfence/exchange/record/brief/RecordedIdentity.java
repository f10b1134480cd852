package org.ringfence.exchange.record.brief;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How a signer is known.
 *
 * @param basis {@code NAME_ONLY}, {@code TYPED}, {@code OWN_KEY} or {@code VOUCHED}
 * @param person id of the signer; empty for a name only
 * @param key fingerprint of the key; empty for a name only
 */
public record RecordedIdentity(
    @JsonProperty("basis") String basis,
    @JsonProperty("person") String person,
    @JsonProperty("key") String key) {}
