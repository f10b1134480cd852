package org.ringfence.exchange.record.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;

/**
 * What the method needs to know of the equipment.
 *
 * @param known by fact id, those that are known
 */
public record RecordedFacts(@JsonProperty("known") Map<String, RecordedValue> known) {
  public RecordedFacts {
    known = Map.copyOf(known);
  }
}
