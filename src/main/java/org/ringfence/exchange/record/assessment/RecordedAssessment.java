package org.ringfence.exchange.record.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Map;

/**
 * One look at one installation on one day, with every answer as it resolved for it.
 *
 * @param id the assessment's id
 * @param assessedOn the day to which ages are counted
 * @param site where it is
 * @param installation which system
 * @param equipment its devices, or facts in their place
 * @param answers by question id
 * @param reconciled by contradiction id
 */
public record RecordedAssessment(
    @JsonProperty("id") String id,
    @JsonProperty("assessedOn") LocalDate assessedOn,
    @JsonProperty("site") RecordedSite site,
    @JsonProperty("installation") RecordedInstallation installation,
    @JsonProperty("equipment") RecordedEquipment equipment,
    @JsonProperty("answers") Map<String, RecordedAnswer> answers,
    @JsonProperty("reconciled") Map<String, RecordedReconciliation> reconciled) {
  public RecordedAssessment {
    answers = Map.copyOf(answers);
    reconciled = Map.copyOf(reconciled);
  }
}
