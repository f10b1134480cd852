package org.ringfence.exchange.record.brief;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * The front block of a committee paper and what officers say in it, in version 1 of the form. Every
 * text may be empty.
 *
 * @param jurisdiction {@code england} or {@code wales}
 * @param name of the committee
 * @param meeting the day
 * @param title of the paper
 * @param reportOf the director
 * @param contact the contact officer
 * @param wards affected
 * @param keyDecision {@code not-stated}, {@code yes} or {@code no}
 * @param urgency why the paper is late
 * @param consultation who was consulted and what they said
 * @param preferred id of the option
 * @param clearances by area
 */
public record RecordedCommittee1(
    @JsonProperty("jurisdiction") String jurisdiction,
    @JsonProperty("name") String name,
    @JsonProperty("meeting") String meeting,
    @JsonProperty("title") String title,
    @JsonProperty("reportOf") String reportOf,
    @JsonProperty("contact") String contact,
    @JsonProperty("wards") String wards,
    @JsonProperty("keyDecision") String keyDecision,
    @JsonProperty("urgency") String urgency,
    @JsonProperty("consultation") String consultation,
    @JsonProperty("preferred") String preferred,
    @JsonProperty("clearances") List<RecordedClearance> clearances) {
  public RecordedCommittee1 {
    clearances = List.copyOf(clearances);
  }
}
