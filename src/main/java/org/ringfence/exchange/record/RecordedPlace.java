package org.ringfence.exchange.record;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * Where an answer was kept, and by whom it was entered.
 *
 * @param scope {@code body}, {@code contract}, {@code site} or {@code installation}
 * @param owner id of the organisation, contract, site or assessment
 * @param why why this installation differs from a wider scope; empty where it does not
 * @param enteredBy ids of the people who entered it, whose names are in {@code people}; none where
 *     nobody kept that
 */
public record RecordedPlace(
    @JsonProperty("scope") String scope,
    @JsonProperty("owner") String owner,
    @JsonProperty("why") String why,
    @JsonProperty("enteredBy") List<String> enteredBy) {
  public RecordedPlace {
    enteredBy = List.copyOf(enteredBy);
  }
}
