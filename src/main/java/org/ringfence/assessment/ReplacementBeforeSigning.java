package org.ringfence.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ringfence.assessment.dossier.AssessmentPhrases;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.installation.DeviceHistory;
import org.ringfence.model.installation.Replacement;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.signature.SignOff;

/**
 * Says of a swap that was recorded after the revision before was signed that it was before that:
 * the revision was signed with the old device in it.
 *
 * @param signed the day of the newest signature under that revision; empty where there is none
 * @param known the swaps that were recorded by then
 */
public record ReplacementBeforeSigning(Optional<LocalDate> signed, List<Replacement> known) {
  public ReplacementBeforeSigning {
    known = List.copyOf(known);
  }

  /** For the swaps of an assessment; one that can't be read says nothing of when it was signed. */
  public static ReplacementBeforeSigning of(Workspace workspace, Dossier dossier) {
    var before = dossier.entry().follows().map(workspace::open);
    return before.isPresent() && before.get() instanceof Outcome.Done<Dossier>(var one)
        ? new ReplacementBeforeSigning(
            one.signOffs().stream().map(SignOff::on).max(LocalDate::compareTo),
            one.history().devices().stream()
                .map(DeviceHistory::replaced)
                .flatMap(Optional::stream)
                .toList())
        : new ReplacementBeforeSigning(Optional.empty(), List.of());
  }

  /** The note on a swap; empty where there is nothing to mind. */
  public Optional<String> note(Replacement swap) {
    var phrases = AssessmentPhrases.bundled();
    return signed
        .filter(swap.on()::isBefore)
        .filter(_ -> !known.contains(swap))
        .map(
            day -> phrases.say("swapped.before-signing", phrases.day(swap.on()), phrases.day(day)));
  }
}
