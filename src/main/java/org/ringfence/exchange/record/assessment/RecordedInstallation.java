package org.ringfence.exchange.record.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * One CCTV system at a site.
 *
 * @param name never blank
 */
public record RecordedInstallation(@JsonProperty("name") String name) {}
