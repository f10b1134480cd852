package org.ringfence.exchange.record;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/**
 * How the equipment came to be what it is. People are ids, whose names are in {@code people}; none
 * where nobody kept that.
 *
 * @param devices of each line, in order; those that are left out have none
 * @param facts by fact, who entered it; of facts in place of devices
 * @param takenOff who took lines away that said something
 */
public record RecordedHistory(
    @JsonProperty("devices") List<RecordedLine> devices,
    @JsonProperty("facts") Map<String, List<String>> facts,
    @JsonProperty("takenOff") List<String> takenOff) {
  public RecordedHistory {
    devices = List.copyOf(devices);
    facts = Map.copyOf(facts);
    takenOff = List.copyOf(takenOff);
  }
}
