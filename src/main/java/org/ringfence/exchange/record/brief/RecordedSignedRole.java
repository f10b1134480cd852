package org.ringfence.exchange.record.brief;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * A signature that a paper leaves out, as far as it tells of it; it proves nothing.
 *
 * @param role role id
 * @param asked ids of the roles that have to sign by its rules; none where it names none
 * @param ownWork whether it accepts the risk while the check that nobody approves their own work
 *     was off
 * @param inspected whether the same holds for what they have inspected
 */
public record RecordedSignedRole(
    @JsonProperty("role") String role,
    @JsonProperty("asked") List<String> asked,
    @JsonProperty("ownWork") boolean ownWork,
    @JsonProperty("inspected") boolean inspected) {
  public RecordedSignedRole {
    asked = List.copyOf(asked);
  }
}
