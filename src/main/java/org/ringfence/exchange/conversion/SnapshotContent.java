package org.ringfence.exchange.conversion;

import java.util.List;
import java.util.Map;
import org.ringfence.exchange.record.RecordedWords;
import org.ringfence.model.dossier.Advice;
import org.ringfence.model.evaluation.AssessedRisk;
import org.ringfence.model.evaluation.DeviceFinding;
import org.ringfence.model.installation.AnswerPlace;
import org.ringfence.model.installation.Assessment;
import org.ringfence.model.installation.Attachment;
import org.ringfence.model.installation.EquipmentHistory;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.installation.ReopenedAnswer;

/**
 * All that is signed of an assessment: what a paper needs and nothing that changes afterwards.
 *
 * @param entry where it stands in the register
 * @param assessment every answer as it resolved
 * @param places by question id, where the answer was kept
 * @param people by id, the names of those who entered answers, as far as they were known
 * @param devices each device and who made it
 * @param history how the equipment came to be what it is
 * @param earlier what was found on devices that were replaced
 * @param risk the scores with every step
 * @param sentence the one sentence that leads
 * @param cautions what has to be said directly after it
 * @param reasons what makes the score what it is
 * @param advice what to check next
 * @param changes what changed since the revision before
 * @param attachments by question id, what proves the answer, by its hash
 * @param follows root of the signed revision before; empty where there was none
 * @param program version of the program that wrote it; empty where it did not say
 * @param words in which questions and answers were put; none where it did not keep them
 */
public record SnapshotContent(
    RegisterEntry entry,
    Assessment assessment,
    Map<String, Kept> places,
    Map<String, String> people,
    List<DeviceFinding> devices,
    EquipmentHistory history,
    List<ReopenedAnswer> earlier,
    AssessedRisk risk,
    String sentence,
    List<String> cautions,
    List<String> reasons,
    List<Advice> advice,
    List<String> changes,
    Map<String, List<Attachment>> attachments,
    String follows,
    String program,
    RecordedWords words) {
  public SnapshotContent {
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

  /**
   * Whether it says the same of an assessment, whichever program in whichever words, and whatever
   * the people are called now who entered its answers.
   */
  public boolean saysTheSameAs(SnapshotContent other) {
    return new SnapshotContent(
            entry,
            assessment,
            places,
            other.people,
            devices,
            history,
            earlier,
            risk,
            sentence,
            cautions,
            reasons,
            advice,
            changes,
            attachments,
            follows,
            other.program,
            other.words)
        .equals(other);
  }

  /**
   * Where an answer was kept.
   *
   * @param place its scope and owner
   * @param overrides why this installation differs; empty where it does not
   * @param enteredBy ids of the people who entered it; none where nobody kept that
   */
  public record Kept(AnswerPlace place, String overrides, List<String> enteredBy) {
    public Kept {
      enteredBy = List.copyOf(enteredBy);
    }
  }
}
