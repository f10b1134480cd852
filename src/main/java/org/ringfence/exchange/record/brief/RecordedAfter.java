package org.ringfence.exchange.record.brief;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * The bands that are left of an installation after one option.
 *
 * @param headline the headline's band id
 * @param risks each risk with its band, by the risks' ids; none where too little would still be
 *     known
 */
public record RecordedAfter(
    @JsonProperty("headline") String headline, @JsonProperty("risks") List<RecordedBand> risks) {
  public RecordedAfter {
    risks = List.copyOf(risks);
  }
}
