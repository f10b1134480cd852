package org.ringfence.exchange.record.brief;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What officers wrote about one thing.
 *
 * @param item the id of what it is about, such as {@code report-of}
 * @param said the text, never empty
 */
public record RecordedText(@JsonProperty("item") String item, @JsonProperty("said") String said) {}
