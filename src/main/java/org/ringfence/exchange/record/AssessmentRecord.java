package org.ringfence.exchange.record;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.ringfence.exchange.record.assessment.RecordedAssessment;
import org.ringfence.exchange.record.assessment.RecordedEntry;
import org.ringfence.exchange.record.evaluation.RecordedAdvice;
import org.ringfence.exchange.record.evaluation.RecordedDeviceFinding;
import org.ringfence.exchange.record.evaluation.RecordedRisk;

/**
 * All that is signed of an assessment, in version 2 of its form: one JSON object.
 *
 * @param version 2
 * @param program version of the program that wrote it; empty in what version 1 of the form held
 * @param entry where it stands in the register
 * @param assessment every answer as it resolved
 * @param places by question id, where the answer was kept and who entered it
 * @param people by id, the names of those who entered answers or equipment; without those who were
 *     erased, and none in what version 1 of the form held
 * @param devices each device and who made it, in order
 * @param history how the equipment came to be what it is; empty in what version 1 of the form held
 * @param earlier what was found on devices that were replaced; none in what version 1 held
 * @param risk the scores with every step
 * @param sentence the one sentence that leads
 * @param cautions what has to be said directly after it
 * @param reasons what makes the score what it is
 * @param advice what to check next
 * @param changes what changed since the revision before
 * @param attachments by question id, what proves the answer
 * @param follows root of the signed revision before; empty where there was none
 * @param words the words of its day; none in what version 1 of the form held
 */
public record AssessmentRecord(
    @JsonProperty("version") int version,
    @JsonProperty("program") String program,
    @JsonProperty("entry") RecordedEntry entry,
    @JsonProperty("assessment") RecordedAssessment assessment,
    @JsonProperty("places") Map<String, RecordedPlace> places,
    @JsonProperty("people") Map<String, String> people,
    @JsonProperty("devices") List<RecordedDeviceFinding> devices,
    @JsonProperty("history") RecordedHistory history,
    @JsonProperty("earlier") List<RecordedEarlier> earlier,
    @JsonProperty("risk") RecordedRisk risk,
    @JsonProperty("sentence") String sentence,
    @JsonProperty("cautions") List<String> cautions,
    @JsonProperty("reasons") List<String> reasons,
    @JsonProperty("advice") List<RecordedAdvice> advice,
    @JsonProperty("changes") List<String> changes,
    @JsonProperty("attachments") Map<String, List<RecordedFile>> attachments,
    @JsonProperty("follows") String follows,
    @JsonProperty("words") RecordedWords words) {
  public AssessmentRecord {
    places = Map.copyOf(places);
    people = Map.copyOf(people);
    devices = List.copyOf(devices);
    earlier = List.copyOf(earlier);
    cautions = List.copyOf(cautions);
    reasons = List.copyOf(reasons);
    advice = List.copyOf(advice);
    changes = List.copyOf(changes);
    attachments = Map.copyOf(attachments);
  }

  /** The version that is written now. */
  public static final int VERSION = 2;
}
