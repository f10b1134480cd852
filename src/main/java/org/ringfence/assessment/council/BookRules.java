package org.ringfence.assessment.council;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ringfence.assessment.ledger.Organisations;
import org.ringfence.assessment.ledger.RegisterErrors;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;
import org.ringfence.model.written.DayRange;
import org.ringfence.model.written.NothingSaid;
import org.ringfence.model.written.ReadableName;

/** What every entry in a council's books has to fit. */
final class BookRules {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
  private static final String UNCHANGED = " Nothing was changed.";

  private final Organisations organisations;
  private final Clock clock;

  BookRules(Organisations organisations, Clock clock) {
    this.organisations = organisations;
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /** What the work gives, unless the register has no such organisation or something objects. */
  <T> Outcome<T> entering(
      String organisation, Supplier<Stream<Optional<Problem>>> objections, Supplier<T> work) {
    return RegisterErrors.problems(
        () ->
            known(organisation)
                .map(problem -> Stream.of(Optional.of(problem)))
                .orElseGet(objections)
                .flatMap(Optional::stream)
                .findFirst()
                .<Outcome<T>>map(problem -> new Outcome.Refused<>(List.of(problem)))
                .orElseGet(() -> Outcome.done(work.get())));
  }

  private Optional<Problem> known(String organisation) {
    return unless(
        organisations.has(organisation),
        "The register holds no such organisation.",
        "Choose one that it holds.");
  }

  /** A problem, unless all is well. */
  static Optional<Problem> unless(boolean well, String what, String mend) {
    return well ? Optional.empty() : Optional.of(new Problem(what, "", mend + UNCHANGED));
  }

  /** That a text is missing; {@code name} such as "reference". */
  static Optional<Problem> given(String text, String name) {
    return unless(!text.isBlank(), "The " + name + " is missing.", "Give the " + name + ".");
  }

  /** That a name is missing, or that nobody could read it. */
  static Optional<Problem> named(String text, String name) {
    return given(text, name).or(() -> ReadableName.nameProblem(name, text, "", UNCHANGED.strip()));
  }

  /** That a person is not named. */
  static Optional<Problem> person(String text, String name) {
    return given(text, name).or(() -> personIfAny(text, name));
  }

  /** That a name, where there is one, is not that of a person. */
  static Optional<Problem> personIfAny(String text, String name) {
    return NothingSaid.personProblem(name, text, "", UNCHANGED.strip());
  }

  /** That nobody could read a line that may be empty. */
  static Optional<Problem> readable(String text, String name) {
    return ReadableName.lineProblem(name, text, "", UNCHANGED.strip());
  }

  /** That a day is still to come; {@code name} such as "day of the decision". */
  Optional<Problem> past(LocalDate day, String name) {
    var doubt = DayRange.PAST.doubt(day, today());
    var said =
        doubt.filter(DayRange.Doubt.LONG_AGO::equals).isPresent()
            ? "long before any such camera"
            : "after today";
    return unless(
        doubt.isEmpty(),
        "The %s, %s, is %s.".formatted(name, DAY.format(day), said),
        "Give the day on which it was, today or earlier.");
  }
}
