package org.ringfence.exchange.record.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;

/**
 * What was known of the equipment: exactly one of the two.
 *
 * @param devices the devices, line by line
 * @param facts facts in place of devices
 */
public record RecordedEquipment(
    @JsonProperty("devices") Optional<List<RecordedDevice>> devices,
    @JsonProperty("facts") Optional<RecordedFacts> facts) {}
