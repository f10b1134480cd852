package org.ringfence.exchange.record;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * An answer as the method holds it by itself, before another answer contradicts it.
 *
 * @param values empty where it is not known
 * @param basis id of the basis that counts
 */
public record RecordedOutlineAnswer(
    @JsonProperty("values") List<String> values, @JsonProperty("basis") String basis) {
  public RecordedOutlineAnswer {
    values = List.copyOf(values);
  }
}
