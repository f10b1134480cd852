package org.ringfence.exchange.record.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where an assessment stood in the register.
 *
 * @param assessmentId the assessment's id
 * @param organisation the body
 * @param site where it is
 * @param contract the maintenance contract, if one is named
 * @param installationId the installation's id, the same for each assessment of it
 * @param installation its name
 * @param assessedOn the assessment's day
 * @param locked false: nobody has signed yet what is about to be signed
 * @param revision from 1
 * @param follows id of the assessment that it was opened as a revision of
 */
public record RecordedEntry(
    @JsonProperty("assessmentId") String assessmentId,
    @JsonProperty("organisation") RecordedName organisation,
    @JsonProperty("site") RecordedSite site,
    @JsonProperty("contract") Optional<RecordedName> contract,
    @JsonProperty("installationId") String installationId,
    @JsonProperty("installation") String installation,
    @JsonProperty("assessedOn") LocalDate assessedOn,
    @JsonProperty("locked") boolean locked,
    @JsonProperty("revision") int revision,
    @JsonProperty("follows") Optional<String> follows) {}
