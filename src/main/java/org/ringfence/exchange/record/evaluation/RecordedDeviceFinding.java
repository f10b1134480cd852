package org.ringfence.exchange.record.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.ringfence.exchange.record.assessment.RecordedDevice;

/**
 * A device and who made it.
 *
 * @param device as recorded
 * @param finding who made it and how that is known
 */
public record RecordedDeviceFinding(
    @JsonProperty("device") RecordedDevice device,
    @JsonProperty("finding") RecordedFinding finding) {}
