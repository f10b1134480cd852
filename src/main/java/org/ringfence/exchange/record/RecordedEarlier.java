package org.ringfence.exchange.record;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.ringfence.exchange.record.assessment.RecordedAnswer;

/**
 * What was found on a device that was replaced.
 *
 * @param question the question's id
 * @param device the old device, in words
 * @param answer what was said, and on what evidence
 * @param attached hashes of what proved it
 * @param on the day of the swap
 * @param decided whether somebody has said what becomes of it
 */
public record RecordedEarlier(
    @JsonProperty("question") String question,
    @JsonProperty("device") String device,
    @JsonProperty("answer") RecordedAnswer answer,
    @JsonProperty("attached") List<String> attached,
    @JsonProperty("on") LocalDate on,
    @JsonProperty("decided") boolean decided) {
  public RecordedEarlier {
    attached = List.copyOf(attached);
  }
}
