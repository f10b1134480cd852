package org.ringfence.exchange.record.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.ringfence.exchange.record.assessment.RecordedAnswer;

/**
 * An answer as the method holds it on the assessment's day.
 *
 * @param question its id
 * @param given as it was given
 * @param values that count
 * @param basis id of the basis that counts
 * @param reason {@code as-given}, {@code no-value}, {@code evidence-incomplete} or {@code aged}
 * @param deniedBy ids of the contradictions that deny it
 */
public record RecordedHeld(
    @JsonProperty("question") String question,
    @JsonProperty("given") RecordedAnswer given,
    @JsonProperty("values") List<String> values,
    @JsonProperty("basis") String basis,
    @JsonProperty("reason") String reason,
    @JsonProperty("deniedBy") List<String> deniedBy) {
  public RecordedHeld {
    values = List.copyOf(values);
    deniedBy = List.copyOf(deniedBy);
  }
}
