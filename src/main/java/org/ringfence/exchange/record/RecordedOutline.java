package org.ringfence.exchange.record;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a public edition tells of an assessment without telling more; it follows from the rest.
 *
 * @param answers by question id, one for each question, known or not
 * @param makers for each device the key of its maker; {@code unknown} where not known
 */
public record RecordedOutline(
    @JsonProperty("answers") Map<String, RecordedOutlineAnswer> answers,
    @JsonProperty("makers") List<String> makers) {
  public RecordedOutline {
    answers = Map.copyOf(answers);
    makers = List.copyOf(makers);
  }

  /** The outline of a record. */
  static RecordedOutline of(AssessmentRecord record) {
    var answers = new TreeMap<String, RecordedOutlineAnswer>();
    record
        .risk()
        .held()
        .forEach(
            held ->
                answers.put(
                    held.question(), new RecordedOutlineAnswer(held.values(), held.basis())));
    return new RecordedOutline(
        answers,
        record.devices().stream()
            .map(one -> one.finding().maker().map(RecordedMaker::key).orElse("unknown"))
            .toList());
  }
}
