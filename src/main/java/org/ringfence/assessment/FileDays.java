package org.ringfence.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.ringfence.model.Answer;
import org.ringfence.model.Assessment;
import org.ringfence.model.AssessmentFile;
import org.ringfence.model.DayRange;
import org.ringfence.model.NamedHistory;
import org.ringfence.model.Outcome;
import org.ringfence.model.Problem;
import org.ringfence.model.Replacement;

/** Objects to days in a file that are hardly meant: of times to come, or long ago. */
final class FileDays {
  /** What is recorded has happened, if perhaps in another time zone. */
  static final Period RECORDED = Period.ofDays(1);

  /** What is only worked out may be a plan for years to come; a century is a slip of the pen. */
  static final Period PLANNED = Period.ofYears(10);

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private final Clock clock;

  FileDays(Clock clock) {
    this.clock = clock;
  }

  /** The file, unless a day in it is hardly meant. */
  Outcome<AssessmentFile> believed(AssessmentFile file, String name, Period ahead) {
    var latest = LocalDate.now(clock).plus(ahead);
    return file.assessments().stream()
        .flatMap(one -> objections(one, file.history(one.id()), name, latest))
        .findFirst()
        .<Outcome<AssessmentFile>>map(
            problem -> Outcome.refused(problem.what(), problem.where(), problem.mend()))
        .orElseGet(() -> Outcome.done(file));
  }

  private Stream<Problem> objections(
      Assessment assessment, NamedHistory history, String name, LocalDate latest) {
    var evidence = assessment.answers().values().stream().map(Answer::on).flatMap(Optional::stream);
    var replaced = history.replacements().map(Replacement::on);
    return Stream.of(Stream.of(assessment.assessedOn()), evidence, replaced)
        .flatMap(days -> days)
        .flatMap(day -> DayRange.PAST.doubt(day, latest).map(why -> said(day, why)).stream())
        .map(what -> new Problem(what, where(assessment, name), mend()));
  }

  private static String where(Assessment assessment, String name) {
    return "%s, %s, %s".formatted(name, assessment.site().name(), assessment.installation().name());
  }

  private static String said(LocalDate day, DayRange.Doubt why) {
    return why == DayRange.Doubt.LONG_AGO
        ? "The day %s is long before any such camera.".formatted(DAY.format(day))
        : "The day %s has not come yet.".formatted(DAY.format(day));
  }

  private String mend() {
    return "This computer's clock says %s. Put right whichever is wrong, then try again. Nothing was"
            .formatted(DAY.format(LocalDate.now(clock)))
        + " changed.";
  }
}
