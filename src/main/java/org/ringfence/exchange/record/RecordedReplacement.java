package org.ringfence.exchange.record;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;

/**
 * That another device took the place of one.
 *
 * @param on the day of the swap
 * @param by the new device, in words
 */
public record RecordedReplacement(
    @JsonProperty("on") LocalDate on, @JsonProperty("by") String by) {}
