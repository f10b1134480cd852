package org.ringfence.exchange.record;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;

/**
 * The words in which questions and answers were put on the day of signing.
 *
 * @param questions by question id
 * @param bases by basis id, its label
 */
public record RecordedWords(
    @JsonProperty("questions") Map<String, RecordedQuestion> questions,
    @JsonProperty("bases") Map<String, String> bases) {
  public RecordedWords {
    questions = Map.copyOf(questions);
    bases = Map.copyOf(bases);
  }

  /** No words are kept. */
  public static final RecordedWords NONE = new RecordedWords(Map.of(), Map.of());
}
