package org.ringfence.exchange.record.brief;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What is withheld and why, as a public paper about one installation prints it.
 *
 * @param kind id of the kind of detail
 * @param question its id where the kind is a single answer; else empty
 * @param withheld whether it is withheld
 * @param provision id of the provision relied on
 * @param reason in a sentence
 * @param interest why keeping it back weighs more than giving it out; empty where nobody said
 * @param by the proper officer who decided; empty for a proposal
 * @param role their post
 * @param on the day; empty for a proposal
 */
public record RecordedGround(
    @JsonProperty("kind") String kind,
    @JsonProperty("question") String question,
    @JsonProperty("withheld") boolean withheld,
    @JsonProperty("provision") String provision,
    @JsonProperty("reason") String reason,
    @JsonProperty("interest") String interest,
    @JsonProperty("by") String by,
    @JsonProperty("role") String role,
    @JsonProperty("on") String on) {}
