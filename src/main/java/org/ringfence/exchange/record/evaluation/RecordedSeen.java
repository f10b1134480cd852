package org.ringfence.exchange.record.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * One line of a condition and what it saw.
 *
 * @param subject question or fact id
 * @param value the value that the condition saw
 * @param wanted the values that would make the line hold
 * @param holds whether it did
 */
public record RecordedSeen(
    @JsonProperty("subject") String subject,
    @JsonProperty("value") String value,
    @JsonProperty("wanted") List<String> wanted,
    @JsonProperty("holds") boolean holds) {
  public RecordedSeen {
    wanted = List.copyOf(wanted);
  }
}
