package org.ringfence.exchange.record.brief;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * How far an assessment is signed.
 *
 * @param stage {@code draft}, {@code part} or {@code signed-off}
 * @param signed roles that have signed
 * @param missing roles that have still to sign
 * @param ownWork whether the check on own work was off
 * @param inspected whether the check on inspections was off
 */
public record RecordedState(
    @JsonProperty("stage") String stage,
    @JsonProperty("signed") List<String> signed,
    @JsonProperty("missing") List<String> missing,
    @JsonProperty("ownWork") boolean ownWork,
    @JsonProperty("inspected") boolean inspected) {
  public RecordedState {
    signed = List.copyOf(signed);
    missing = List.copyOf(missing);
  }
}
