package org.ringfence.exchange.record.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.ringfence.exchange.record.assessment.RecordedFacts;

/**
 * The risk of an installation with everything that explains it.
 *
 * @param methodVersion version of the method
 * @param status {@code closed}, {@code not-assessable}, {@code provisional} or {@code complete}
 * @param assurancePercent 0 to 100
 * @param overall the highest of all risks
 * @param headline the highest of the risks of the headline
 * @param risks every risk, in the method's order
 * @param contradictions those found, in the method's order
 * @param unknown mandatory questions held as unknown
 * @param facts the facts that are known
 * @param held every question's answer as held
 * @param checks what to check next, most valuable first
 * @param vector the answers as held in one line
 */
public record RecordedRisk(
    @JsonProperty("methodVersion") String methodVersion,
    @JsonProperty("status") String status,
    @JsonProperty("assurancePercent") int assurancePercent,
    @JsonProperty("overall") RecordedLevel overall,
    @JsonProperty("headline") RecordedLevel headline,
    @JsonProperty("risks") List<RecordedResult> risks,
    @JsonProperty("contradictions") List<RecordedContradiction> contradictions,
    @JsonProperty("unknown") List<String> unknown,
    @JsonProperty("facts") RecordedFacts facts,
    @JsonProperty("held") List<RecordedHeld> held,
    @JsonProperty("checks") List<RecordedCheck> checks,
    @JsonProperty("vector") String vector) {
  public RecordedRisk {
    risks = List.copyOf(risks);
    contradictions = List.copyOf(contradictions);
    unknown = List.copyOf(unknown);
    held = List.copyOf(held);
    checks = List.copyOf(checks);
  }
}
