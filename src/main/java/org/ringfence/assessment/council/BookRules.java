package org.ringfence.assessment.council;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
import org.ringfence.model.written.TextLength;

/** What every entry in a council's books has to fit. */
final class BookRules {
  private static final String UNCHANGED = TEXTS.say("nothing.changed");

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
    return unless(organisations.has(organisation), "council.no-organisation");
  }

  /** A problem, unless all is well. */
  static Optional<Problem> unless(boolean well, String key, Object... values) {
    return well ? Optional.empty() : Optional.of(TEXTS.problem(key, "", values));
  }

  /** That a text is missing or too long; {@code name} such as "reference". */
  static Optional<Problem> given(String text, String name) {
    return unless(!text.isBlank(), "council.missing", name).or(() -> text(text, name));
  }

  /** That a text, which may be empty and have paragraphs, is too long. */
  static Optional<Problem> text(String text, String name) {
    return TextLength.TEXT
        .above(text)
        .map(length -> TEXTS.problem("council.too-long", "", name, length, TextLength.TEXT.most()));
  }

  /** That a name is missing, or that nobody could read it. */
  static Optional<Problem> named(String text, String name) {
    return given(text, name).or(() -> ReadableName.nameProblem(name, text, "", UNCHANGED));
  }

  /** That a person is not named. */
  static Optional<Problem> person(String text, String name) {
    return given(text, name).or(() -> personIfAny(text, name));
  }

  /** That a name, where there is one, is not that of a person. */
  static Optional<Problem> personIfAny(String text, String name) {
    return NothingSaid.personProblem(name, text, "", UNCHANGED);
  }

  /** That nobody could read a line that may be empty. */
  static Optional<Problem> readable(String text, String name) {
    return ReadableName.lineProblem(name, text, "", UNCHANGED);
  }

  /** That a day is still to come; {@code name} such as "day of the decision". */
  Optional<Problem> past(LocalDate day, String name) {
    var doubt = DayRange.PAST.doubt(day, today());
    var said =
        doubt.filter(DayRange.Doubt.LONG_AGO::equals).isPresent()
            ? TEXTS.say("council.doubt.long-ago")
            : TEXTS.say("council.doubt.future");
    return unless(doubt.isEmpty(), "council.day", name, day, said);
  }
}
