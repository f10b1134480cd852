package org.ringfence.exchange.record.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;

/**
 * One maker that a label, an address or a person names.
 *
 * @param by {@code mac}, {@code confirmed}, {@code rebadge}, {@code label} or {@code not-found}
 * @param brand the name that was found
 * @param seller the brand as a maker in its own right
 * @param maker who makes it; empty where nobody knows
 * @param counts whether it counts
 */
public record RecordedNamed(
    @JsonProperty("by") String by,
    @JsonProperty("brand") String brand,
    @JsonProperty("seller") Optional<RecordedMaker> seller,
    @JsonProperty("maker") Optional<RecordedMaker> maker,
    @JsonProperty("counts") boolean counts) {}
