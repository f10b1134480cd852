package org.ringfence.exchange.record.brief;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;

/**
 * A sign-off by name only, as registers of the first version have, in what a paper carries. It
 * proves nothing.
 *
 * @param name who signs
 * @param role role id
 * @param statement the words that the person agreed to
 * @param reason empty where nobody had to say
 * @param on the day
 * @param identity how the signer is known
 */
public record RecordedSignOff(
    @JsonProperty("name") String name,
    @JsonProperty("role") String role,
    @JsonProperty("statement") String statement,
    @JsonProperty("reason") String reason,
    @JsonProperty("on") LocalDate on,
    @JsonProperty("identity") RecordedIdentity identity) {}
