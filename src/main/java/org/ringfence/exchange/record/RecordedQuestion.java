package org.ringfence.exchange.record;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;

/**
 * The words of one question.
 *
 * @param title a short noun phrase
 * @param ask as put to a person
 * @param values by value id, its label
 */
public record RecordedQuestion(
    @JsonProperty("title") String title,
    @JsonProperty("ask") String ask,
    @JsonProperty("values") Map<String, String> values) {
  public RecordedQuestion {
    values = Map.copyOf(values);
  }
}
