package org.ringfence.exchange.record.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;

/**
 * Who made a device, and how that is known.
 *
 * @param named everybody who is named; those who count first, the one who decides at their head
 * @param offered who may be meant; never applied
 * @param remarks what a person should read or settle
 * @param model what followed the brand on the label
 */
public record RecordedFinding(
    @JsonProperty("named") List<RecordedNamed> named,
    @JsonProperty("offered") List<RecordedOffer> offered,
    @JsonProperty("remarks") List<RecordedRemark> remarks,
    @JsonProperty("model") String model) {
  public RecordedFinding {
    named = List.copyOf(named);
    offered = List.copyOf(offered);
    remarks = List.copyOf(remarks);
  }

  /** The maker that decides; empty where it is not known. */
  public Optional<RecordedMaker> maker() {
    return named.stream().filter(RecordedNamed::counts).findFirst().flatMap(RecordedNamed::maker);
  }
}
