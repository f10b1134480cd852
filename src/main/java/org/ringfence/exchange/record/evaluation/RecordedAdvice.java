package org.ringfence.exchange.record.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Something to check, in words.
 *
 * @param check what and why
 * @param title in a few words
 * @param proof what proves it
 * @param colleague id of who can tell
 */
public record RecordedAdvice(
    @JsonProperty("check") RecordedCheck check,
    @JsonProperty("title") String title,
    @JsonProperty("proof") String proof,
    @JsonProperty("colleague") String colleague) {}
