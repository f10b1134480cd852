package org.ringfence.exchange.record.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * What one control took away.
 *
 * @param question its id
 * @param values that count
 * @param basis id of the basis that counts
 * @param weight in eighths, of the value
 * @param share quarters that the basis earns
 * @param eighths what it took away
 * @param fullWeight the most that it can
 * @param proof {@code not-needed}, {@code proven}, {@code limited} or {@code void}
 */
public record RecordedControl(
    @JsonProperty("question") String question,
    @JsonProperty("values") List<String> values,
    @JsonProperty("basis") String basis,
    @JsonProperty("weight") int weight,
    @JsonProperty("share") int share,
    @JsonProperty("eighths") int eighths,
    @JsonProperty("fullWeight") int fullWeight,
    @JsonProperty("proof") String proof) {
  public RecordedControl {
    values = List.copyOf(values);
  }
}
