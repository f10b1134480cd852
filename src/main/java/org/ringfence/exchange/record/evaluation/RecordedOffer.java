package org.ringfence.exchange.record.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;

/**
 * A maker that a person is asked about.
 *
 * @param kind {@code spelling}, {@code may-be-made-by}, {@code model-code} or {@code further-on}
 * @param name the name, the code or the text that it rests on
 * @param maker who may be meant; empty where it is one of several
 * @param rebadge the row of the rebadged labels that says so
 */
public record RecordedOffer(
    @JsonProperty("kind") String kind,
    @JsonProperty("name") String name,
    @JsonProperty("maker") Optional<RecordedMaker> maker,
    @JsonProperty("rebadge") Optional<RecordedRebadge> rebadge) {}
