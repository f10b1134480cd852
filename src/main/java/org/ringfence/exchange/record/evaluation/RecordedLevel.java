package org.ringfence.exchange.record.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * The highest of several risks, in each view.
 *
 * @param inherent 1 to 25
 * @param residual 0 to 25
 * @param attainable 0 to residual
 * @param worst residual to 25
 * @param bands the band of each
 * @param drivers ids of the risks that reach the residual score
 */
public record RecordedLevel(
    @JsonProperty("inherent") int inherent,
    @JsonProperty("residual") int residual,
    @JsonProperty("attainable") int attainable,
    @JsonProperty("worst") int worst,
    @JsonProperty("bands") RecordedBands bands,
    @JsonProperty("drivers") List<String> drivers) {
  public RecordedLevel {
    drivers = List.copyOf(drivers);
  }
}
