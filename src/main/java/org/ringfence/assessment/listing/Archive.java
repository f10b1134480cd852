package org.ringfence.assessment.listing;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ringfence.assessment.custody.Safekeeping;
import org.ringfence.assessment.ledger.AuditLog;
import org.ringfence.assessment.ledger.RegisterErrors;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.listing.ListedAssessment.Archived;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.register.Register;

/**
 * Puts installations away that are gone, takes them back, and removes them once they need not be
 * kept any longer. The log keeps each step, and the hashes of what was removed; a backup that is
 * made just before holds all of it.
 */
public final class Archive {
  private final Register register;
  private final AuditLog log;
  private final Safekeeping safekeeping;
  private final Clock clock;

  public Archive(Register register, AuditLog log, Safekeeping safekeeping, Clock clock) {
    this.register = register;
    this.log = log;
    this.safekeeping = safekeeping;
    this.clock = clock;
  }

  /** By installation id, since when each is put away and how long it has to be kept. */
  public Map<String, Archived> archived() {
    return register.archive().archived();
  }

  /**
   * Puts the installation of an assessment away.
   *
   * @param keptUntil the last day on which it has to be kept; today or later
   * @param why may be empty
   */
  public Outcome<Archived> archive(String assessmentId, LocalDate keptUntil, String why) {
    var today = LocalDate.now(clock);
    if (keptUntil.isBefore(today)) {
      return TEXTS.refused("archive.day-over", "", keptUntil.toString());
    }
    return changed(
        assessmentId,
        entry -> {
          var away = new Archived(today, keptUntil);
          register.archive().archive(entry.installationId(), away, why.strip());
          log.add(
              "installation-archived",
              entry.installationId(),
              Optional.empty(),
              "{\"until\":\"%s\"}".formatted(keptUntil));
          return away;
        });
  }

  /** Takes the installation of an assessment back into use; refused where it is in use. */
  public Outcome<Archived> takeBack(String assessmentId) {
    return away(assessmentId)
        .then(
            away ->
                changed(
                    assessmentId,
                    entry -> {
                      register.archive().takeBack(entry.installationId());
                      log.add(
                          "installation-unarchived",
                          entry.installationId(),
                          Optional.empty(),
                          "{}");
                      return away;
                    }));
  }

  /**
   * What came of removing an installation.
   *
   * @param revisions the assessments of it that were removed
   * @param photos how many photos and documents went with them
   * @param backup what holds all of it as it was
   */
  public record Removed(List<RegisterEntry> revisions, int photos, Safekeeping.Kept backup) {}

  /**
   * Removes the installation of an assessment for good, with every revision and the photos and
   * documents that prove nothing else; refused until the day is over until which it is kept, and
   * where no backup can be made of it first.
   */
  public Outcome<Removed> remove(String assessmentId) {
    var today = LocalDate.now(clock);
    return away(assessmentId)
        .then(
            away ->
                away.keptUntil().isBefore(today)
                    ? safekeeping.now()
                    : TEXTS.refused("archive.kept", "", away.keptUntil().toString()))
        .then(backup -> changed(assessmentId, entry -> removed(entry, backup, today)))
        .map(this::cleared);
  }

  private Gone removed(RegisterEntry entry, Safekeeping.Kept backup, LocalDate today) {
    var revisions = register.entriesOf(entry.installationId());
    var before = hashes();
    register.archive().remove(revisions, today);
    before.removeAll(hashes());
    log.add(
        AuditLog.REMOVED,
        entry.installationId(),
        Optional.empty(),
        "{\"%s\":\"%s\",\"attached\":\"%s\"}"
            .formatted(
                AuditLog.ASSESSMENTS,
                revisions.stream()
                    .map(RegisterEntry::assessmentId)
                    .collect(Collectors.joining(" ")),
                String.join(" ", before)));
    return new Gone(revisions, before, backup);
  }

  /** What has gone from the register, whose photos and rows of a list are still there. */
  private record Gone(List<RegisterEntry> revisions, Set<String> hashes, Safekeeping.Kept backup) {}

  /** Files go last: where the register could not be changed, none of them has. */
  private Removed cleared(Gone gone) {
    register.listCache().forget();
    return new Removed(
        gone.revisions(), register.attachments().discard(gone.hashes()), gone.backup());
  }

  private Set<String> hashes() {
    return register.attachments().all().stream()
        .map(one -> one.attachment().sha256())
        .collect(Collectors.toSet());
  }

  private Outcome<Archived> away(String assessmentId) {
    return entry(assessmentId)
        .then(
            entry ->
                Optional.ofNullable(archived().get(entry.installationId()))
                    .map(Outcome::done)
                    .orElseGet(
                        () ->
                            TEXTS.refused(
                                "archive.in-use", "", entry.site().name(), entry.installation())));
  }

  private Outcome<RegisterEntry> entry(String assessmentId) {
    return register
        .entry(assessmentId)
        .map(Outcome::done)
        .orElseGet(() -> TEXTS.refused("editing.none", register.file().toString(), assessmentId));
  }

  /** A change of an installation, whole or not at all. */
  private interface Change<T> {
    T of(RegisterEntry entry);
  }

  private <T> Outcome<T> changed(String assessmentId, Change<T> change) {
    return RegisterErrors.problems(
        () ->
            entry(assessmentId)
                .map(entry -> register.inOneTransaction(() -> change.of(entry))));
  }
}
