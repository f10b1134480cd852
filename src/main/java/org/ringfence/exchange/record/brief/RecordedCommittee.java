package org.ringfence.exchange.record.brief;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * For which committee a paper is and what officers say in it. Days are empty where there is none.
 *
 * @param jurisdiction {@code england} or {@code wales}
 * @param meeting the day
 * @param power {@code not-stated}, {@code executive} or {@code council}
 * @param keyDecision {@code not-stated}, {@code yes} or {@code no}
 * @param preferred id of the option; empty for none
 * @param reportBy the day by which the committee asks for a report
 * @param texts what officers wrote, in a fixed order; what nobody wrote is left out
 * @param clearances by area
 */
public record RecordedCommittee(
    @JsonProperty("jurisdiction") String jurisdiction,
    @JsonProperty("meeting") String meeting,
    @JsonProperty("power") String power,
    @JsonProperty("keyDecision") String keyDecision,
    @JsonProperty("preferred") String preferred,
    @JsonProperty("reportBy") String reportBy,
    @JsonProperty("texts") List<RecordedText> texts,
    @JsonProperty("clearances") List<RecordedClearance> clearances) {
  public RecordedCommittee {
    texts = List.copyOf(texts);
    clearances = List.copyOf(clearances);
  }
}
