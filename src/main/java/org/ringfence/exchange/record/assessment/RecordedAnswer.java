package org.ringfence.exchange.record.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What somebody said to a question, and on what evidence.
 *
 * @param values ids of the chosen values; empty where nothing is known
 * @param basis id of the basis as given
 * @param by who says or saw it; empty if not given
 * @param on the day on which it was said or seen
 * @param ref where the evidence is
 * @param note anything else
 */
public record RecordedAnswer(
    @JsonProperty("values") List<String> values,
    @JsonProperty("basis") String basis,
    @JsonProperty("by") String by,
    @JsonProperty("on") Optional<LocalDate> on,
    @JsonProperty("ref") String ref,
    @JsonProperty("note") String note) {
  public RecordedAnswer {
    values = List.copyOf(values);
  }
}
