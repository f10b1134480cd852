package org.ringfence.assessment.entering;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.Reconciliation;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.installation.Replacement;
import org.ringfence.model.outcome.Outcome;

/** Which days fit together: nothing is known of what comes after the assessment. */
public final class DayRules {

  /** The entry, unless the day is after its assessment. */
  Outcome<RegisterEntry> notAfter(RegisterEntry entry, LocalDate day) {
    return day.isAfter(entry.assessedOn())
        ? TEXTS.refused("day.after-assessment", "", day, entry.assessedOn())
        : Outcome.done(entry);
  }

  /** The day for an assessment, unless something in it is of a later one. */
  public Outcome<LocalDate> assessedOn(Dossier dossier, LocalDate day) {
    var latest =
        Stream.of(
                dossier.assessment().answers().values().stream()
                    .map(Answer::on)
                    .flatMap(on -> on.stream()),
                dossier.assessment().reconciled().values().stream().map(Reconciliation::on),
                dossier.history().devices().stream()
                    .flatMap(device -> device.replaced().stream())
                    .map(Replacement::on))
            .flatMap(days -> days)
            .max(LocalDate::compareTo)
            .filter(last -> last.isAfter(day));
    return latest
        .<Outcome<LocalDate>>map(last -> TEXTS.refused("day.before-something", "", last, day))
        .orElseGet(() -> Outcome.done(day));
  }
}
