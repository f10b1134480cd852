package org.ringfence.exchange.record.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Something to check, and what it can bring.
 *
 * @param subject question or fact id
 * @param residualAfter the headline after it and all before it
 * @param decisive whether it is needed to reach the attainable headline
 */
public record RecordedCheck(
    @JsonProperty("subject") String subject,
    @JsonProperty("residualAfter") int residualAfter,
    @JsonProperty("decisive") boolean decisive) {}
