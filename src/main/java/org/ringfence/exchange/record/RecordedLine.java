package org.ringfence.exchange.record;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;

/**
 * How a line of the equipment came to be what it is.
 *
 * @param enteredBy ids of those who entered or changed what tells its maker and whether it is there
 * @param replaced when another took its place, and which
 */
public record RecordedLine(
    @JsonProperty("enteredBy") List<String> enteredBy,
    @JsonProperty("replaced") Optional<RecordedReplacement> replaced) {
  public RecordedLine {
    enteredBy = List.copyOf(enteredBy);
  }
}
