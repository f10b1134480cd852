package org.ringfence.exchange.record.brief;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What is withheld and why, as version 1 of the form of a public paper held it.
 *
 * @param kind id of the kind of detail
 * @param question its id where the kind is a single answer; else empty
 * @param withheld whether it is withheld
 * @param provision id of the provision relied on
 * @param reason in a sentence
 * @param by the proper officer who decided; empty for a proposal
 * @param role their post
 * @param on the day; empty for a proposal
 */
public record RecordedGround1(
    @JsonProperty("kind") String kind,
    @JsonProperty("question") String question,
    @JsonProperty("withheld") boolean withheld,
    @JsonProperty("provision") String provision,
    @JsonProperty("reason") String reason,
    @JsonProperty("by") String by,
    @JsonProperty("role") String role,
    @JsonProperty("on") String on) {}
