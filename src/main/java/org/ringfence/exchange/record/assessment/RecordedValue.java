package org.ringfence.exchange.record.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;

/**
 * What a fact says: exactly one of the two.
 *
 * @param words ids of the catalogue
 * @param number a count
 */
public record RecordedValue(
    @JsonProperty("words") Optional<List<String>> words,
    @JsonProperty("number") Optional<Integer> number) {}
