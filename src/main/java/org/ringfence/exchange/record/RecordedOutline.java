package org.ringfence.exchange.record;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ringfence.exchange.record.evaluation.RecordedDeviceFinding;
import org.ringfence.exchange.record.evaluation.RecordedMaker;

/**
 * What a public edition tells of an assessment without telling more; it follows from the rest.
 *
 * @param answers by question id, one for each question, known or not
 * @param makers for each device the key of its maker; {@code unknown} where not known
 * @param counts for each device how many cameras it stands for, as text, and an empty text where
 *     that is not known: so that no count can be taken out of a copy later. Records of programs
 *     before 0.3.0 don't have it
 */
public record RecordedOutline(
    @JsonProperty("answers") Map<String, RecordedOutlineAnswer> answers,
    @JsonProperty("makers") List<String> makers,
    @JsonProperty("counts") Optional<List<String>> counts) {
  public RecordedOutline {
    counts = counts.map(List::copyOf);
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
            .toList(),
        Optional.of(record.devices().stream().map(RecordedOutline::count).toList()));
  }

  private static String count(RecordedDeviceFinding one) {
    return one.device().count().map(number -> Integer.toString(number)).orElse("");
  }

  /** Whether it says what the record says, as far as it was written when it was signed. */
  boolean isOf(AssessmentRecord record) {
    var whole = of(record);
    return answers.equals(whole.answers)
        && makers.equals(whole.makers)
        && (counts.isEmpty() || counts.equals(whole.counts));
  }
}
