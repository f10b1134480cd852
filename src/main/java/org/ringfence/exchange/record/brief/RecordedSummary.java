package org.ringfence.exchange.record.brief;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * What a paper adds up of an installation whose record it does not carry.
 *
 * @param assessmentId the assessment's id, as the edition gives it
 * @param installationId the installation's id
 * @param name as the paper calls it
 * @param assessedOn the assessment's day
 * @param revision from 1
 * @param status its id; empty where that is not told
 * @param figures as exactly as the edition gives them
 * @param makers most cameras first
 * @param cameras in all; -1 where that is not known
 * @param answers those that the edition gives, by question
 * @param withheld ids of the questions whose answers are withheld
 * @param changes what changed, in sentences
 * @param state how far it is signed
 * @param fingerprint of the signed record
 * @param stale why the sign-off does not hold, in sentences
 * @param advised one in the exempt edition, none in the public
 */
public record RecordedSummary(
    @JsonProperty("assessmentId") String assessmentId,
    @JsonProperty("installationId") String installationId,
    @JsonProperty("name") String name,
    @JsonProperty("assessedOn") String assessedOn,
    @JsonProperty("revision") int revision,
    @JsonProperty("status") String status,
    @JsonProperty("figures") RecordedFigures figures,
    @JsonProperty("makers") List<RecordedMakerCount> makers,
    @JsonProperty("cameras") int cameras,
    @JsonProperty("answers") List<RecordedToldAnswer> answers,
    @JsonProperty("withheld") List<String> withheld,
    @JsonProperty("changes") List<String> changes,
    @JsonProperty("state") RecordedState state,
    @JsonProperty("fingerprint") String fingerprint,
    @JsonProperty("stale") List<String> stale,
    @JsonProperty("advised") List<RecordedAdvised> advised) {
  public RecordedSummary {
    makers = List.copyOf(makers);
    answers = List.copyOf(answers);
    withheld = List.copyOf(withheld);
    changes = List.copyOf(changes);
    stale = List.copyOf(stale);
    advised = List.copyOf(advised);
  }
}
