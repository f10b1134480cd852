package org.ringfence.exchange.record;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;

/**
 * Who made a device, and how that is known.
 *
 * @param maker who made it; empty where not known
 * @param by {@code mac}, {@code confirmed}, {@code rebadge}, {@code label} or {@code not-found}
 * @param soldAs the maker that the label alone points to
 * @param offered what a person may confirm; never applied
 */
public record RecordedFinding(
    @JsonProperty("maker") Optional<RecordedMaker> maker,
    @JsonProperty("by") String by,
    @JsonProperty("soldAs") Optional<RecordedMaker> soldAs,
    @JsonProperty("offered") List<RecordedRebadge> offered) {
  public RecordedFinding {
    offered = List.copyOf(offered);
  }
}
