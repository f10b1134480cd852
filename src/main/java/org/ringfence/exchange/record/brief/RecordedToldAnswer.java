package org.ringfence.exchange.record.brief;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * An answer as it counts.
 *
 * @param question its id
 * @param values empty where it is not known
 * @param basis id of the basis
 */
public record RecordedToldAnswer(
    @JsonProperty("question") String question,
    @JsonProperty("values") List<String> values,
    @JsonProperty("basis") String basis) {
  public RecordedToldAnswer {
    values = List.copyOf(values);
  }
}
