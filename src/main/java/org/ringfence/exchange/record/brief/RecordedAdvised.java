package org.ringfence.exchange.record.brief;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * What to check at an installation, and where its leading risk stands in the matrix.
 *
 * @param checks by their titles
 * @param likelihood its points; 0 where too little is known
 * @param consequence its points; 0 where too little is known
 */
public record RecordedAdvised(
    @JsonProperty("checks") List<String> checks,
    @JsonProperty("likelihood") int likelihood,
    @JsonProperty("consequence") int consequence) {
  public RecordedAdvised {
    checks = List.copyOf(checks);
  }
}
