package org.ringfence.exchange.record.brief;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a paper carries of each assessment where there are too many to carry whole, in version 1 of
 * its form.
 *
 * @param format {@code ringfence-short/1}
 * @param name what the paper calls the installation
 * @param assessmentId the assessment's id
 * @param installationId the installation's id
 * @param revision from 1
 * @param methodVersion version of the method
 * @param seal the signatures as text; empty where there are none
 */
public record ShortForm1(
    @JsonProperty("format") String format,
    @JsonProperty("name") String name,
    @JsonProperty("assessmentId") String assessmentId,
    @JsonProperty("installationId") String installationId,
    @JsonProperty("revision") int revision,
    @JsonProperty("methodVersion") String methodVersion,
    @JsonProperty("seal") String seal) {}
