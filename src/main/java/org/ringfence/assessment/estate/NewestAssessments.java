package org.ringfence.assessment.estate;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.ringfence.model.installation.Organisation;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.register.Register;

/**
 * Of each installation the newest signed assessment, and a draft only where none is signed, in the
 * order of the installations' ids.
 */
public final class NewestAssessments {
  private final Register register;

  public NewestAssessments(Register register) {
    this.register = register;
  }

  /** Those of an organisation. */
  public List<RegisterEntry> of(Organisation organisation) {
    return register.entries().stream()
        .filter(entry -> entry.organisation().id().equals(organisation.id()))
        .collect(Collectors.groupingBy(RegisterEntry::installationId))
        .values()
        .stream()
        .map(NewestAssessments::newest)
        .sorted(Comparator.comparing(RegisterEntry::installationId))
        .toList();
  }

  /** The id of the only one of an organisation; refused where it has none or several. */
  public Outcome<String> only(Organisation organisation) {
    var all = of(organisation);
    return all.size() == 1
        ? Outcome.done(all.getFirst().assessmentId())
        : TEXTS.refused(
            "order.one-of.organisation", "", organisation.name(), Integer.toString(all.size()));
  }

  private static RegisterEntry newest(List<RegisterEntry> revisions) {
    var byRevision = Comparator.comparingInt(RegisterEntry::revision);
    return revisions.stream()
        .filter(RegisterEntry::locked)
        .max(byRevision)
        .or(() -> revisions.stream().max(byRevision))
        .orElseThrow();
  }
}
