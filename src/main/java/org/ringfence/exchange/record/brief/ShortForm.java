package org.ringfence.exchange.record.brief;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * What a paper carries of each assessment where there are too many to carry whole, in version 2 of
 * its form.
 *
 * @param format {@code ringfence-short/2}
 * @param name what the paper calls the installation
 * @param assessmentId the assessment's id
 * @param installationId the installation's id
 * @param revision from 1
 * @param methodVersion version of the method
 * @param seal the signatures as text; empty where there are none
 * @param leftOut the signatures that the paper leaves out, as far as it tells of them
 */
public record ShortForm(
    @JsonProperty("format") String format,
    @JsonProperty("name") String name,
    @JsonProperty("assessmentId") String assessmentId,
    @JsonProperty("installationId") String installationId,
    @JsonProperty("revision") int revision,
    @JsonProperty("methodVersion") String methodVersion,
    @JsonProperty("seal") String seal,
    @JsonProperty("leftOut") List<RecordedSignedRole> leftOut) {
  public ShortForm {
    leftOut = List.copyOf(leftOut);
  }
}
