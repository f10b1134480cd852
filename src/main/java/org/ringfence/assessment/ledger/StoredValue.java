package org.ringfence.assessment.ledger;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

import java.util.Optional;
import java.util.function.Function;
import org.ringfence.model.outcome.Problem;
import org.ringfence.model.written.VisibleText;
import org.ringfence.register.Register;

/**
 * A setting as a register keeps it: text that another program, or a disk, may have changed.
 *
 * @param name under which it is kept
 * @param title what a person calls it
 * @param meaning what a text stands for; empty where it stands for nothing
 * @param usual what counts where nothing is kept, or nothing that has a meaning
 */
public record StoredValue<T>(
    String name, String title, Function<String, Optional<T>> meaning, T usual) {
  private static final int SHOWN = 40;

  /** A whole number in a range. */
  public static StoredValue<Integer> number(
      String name, String title, int least, int most, int usual) {
    return new StoredValue<>(name, title, text -> number(text, least, most), usual);
  }

  /** Yes or no. */
  static StoredValue<Boolean> yesOrNo(String name, String title, boolean usual) {
    return new StoredValue<>(
        name,
        title,
        text ->
            text.equals("true") || text.equals("false")
                ? Optional.of(Boolean.valueOf(text))
                : Optional.empty(),
        usual);
  }

  private static Optional<Integer> number(String text, int least, int most) {
    return Optional.of(text)
        .filter(one -> one.matches("[0-9]{1,4}"))
        .map(Integer::valueOf)
        .filter(number -> number >= least && number <= most);
  }

  /** What counts. */
  public T in(Register register) {
    return register.setting(name).flatMap(meaning).orElse(usual);
  }

  /**
   * That what is kept has no meaning; empty where it has one, or nothing is kept.
   *
   * @param says how what counts in its place is said
   * @param mend how it is set anew
   */
  public Optional<Problem> problem(Register register, String says, String mend) {
    return register
        .setting(name)
        .filter(text -> meaning.apply(text).isEmpty())
        .map(
            text ->
                TEXTS.problem(
                    "setting.damaged", register.file().toString(), title, shown(text), says, mend));
  }

  private static String shown(String text) {
    var line = VisibleText.line(text);
    return line.codePointCount(0, line.length()) <= SHOWN
        ? line
        : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
  }
}
