package org.ringfence.exchange.record.brief;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * One installation of a paper: the record that the paper carries of it, or what it adds up of it.
 *
 * @param record which record of the paper, from 1; 0 where the paper carries none of it
 * @param summary what the paper says of it where there is no record; else none
 * @param after the bands that are left after each option; none where that would tell too much
 */
public record RecordedInstallationPart(
    @JsonProperty("record") int record,
    @JsonProperty("summary") List<RecordedSummary> summary,
    @JsonProperty("after") List<RecordedAfter> after) {
  public RecordedInstallationPart {
    summary = List.copyOf(summary);
    after = List.copyOf(after);
  }
}
