package org.ringfence.exchange.record.brief;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Something that somebody has to do.
 *
 * @param id permanent
 * @param installationId the installation's id; empty for all
 * @param what to do
 * @param owner who sees to it
 * @param due by when
 * @param state {@code open}, {@code done} or {@code dropped}
 * @param setOn the day that it was set
 */
public record RecordedAction(
    @JsonProperty("id") String id,
    @JsonProperty("installationId") String installationId,
    @JsonProperty("what") String what,
    @JsonProperty("owner") String owner,
    @JsonProperty("due") String due,
    @JsonProperty("state") String state,
    @JsonProperty("setOn") String setOn) {}
