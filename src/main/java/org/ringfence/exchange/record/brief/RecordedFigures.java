package org.ringfence.exchange.record.brief;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.ringfence.exchange.record.evaluation.RecordedLevel;

/**
 * Scores as an edition gives them.
 *
 * @param form {@code exact}, {@code banded}, {@code none} or {@code not-known}
 * @param levels overall and headline, where exact; else none
 * @param bands where banded, the residual and the attainable band, overall and then of the
 *     headline; where not known, the band that each is counted as; else none
 */
public record RecordedFigures(
    @JsonProperty("form") String form,
    @JsonProperty("levels") List<RecordedLevel> levels,
    @JsonProperty("bands") List<String> bands) {
  public RecordedFigures {
    levels = List.copyOf(levels);
    bands = List.copyOf(bands);
  }
}
