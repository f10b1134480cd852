package org.ringfence.exchange.record.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Band ids of the four scores.
 *
 * @param inherent of the inherent score
 * @param residual of the residual score
 * @param attainable of the attainable score
 * @param worst of the worst score
 */
public record RecordedBands(
    @JsonProperty("inherent") String inherent,
    @JsonProperty("residual") String residual,
    @JsonProperty("attainable") String attainable,
    @JsonProperty("worst") String worst) {}
