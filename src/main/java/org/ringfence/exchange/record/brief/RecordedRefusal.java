package org.ringfence.exchange.record.brief;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A request for information that was refused.
 *
 * @param id permanent
 * @param reference the request's
 * @param received the day
 * @param asked what for
 * @param provision id of the section
 * @param reason why
 * @param interest why refusing weighs more
 * @param partial whether part of it was answered
 * @param answered the day of the refusal
 */
public record RecordedRefusal(
    @JsonProperty("id") String id,
    @JsonProperty("reference") String reference,
    @JsonProperty("received") String received,
    @JsonProperty("asked") String asked,
    @JsonProperty("provision") String provision,
    @JsonProperty("reason") String reason,
    @JsonProperty("interest") String interest,
    @JsonProperty("partial") boolean partial,
    @JsonProperty("answered") String answered) {}
