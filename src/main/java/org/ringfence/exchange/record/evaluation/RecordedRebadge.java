package org.ringfence.exchange.record.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A label under which another maker sells, as the reference data of the day had it.
 *
 * @param label the brand on the device
 * @param likelyMaker who is said to make it, in words
 * @param relationship how the two are related
 * @param coverage for which products
 * @param howToConfirm how to find out on site
 * @param source where the row comes from
 * @param confidence high, medium or low
 * @param maker the maker's key
 */
public record RecordedRebadge(
    @JsonProperty("label") String label,
    @JsonProperty("likelyMaker") String likelyMaker,
    @JsonProperty("relationship") String relationship,
    @JsonProperty("coverage") String coverage,
    @JsonProperty("howToConfirm") String howToConfirm,
    @JsonProperty("source") String source,
    @JsonProperty("confidence") String confidence,
    @JsonProperty("maker") String maker) {}
