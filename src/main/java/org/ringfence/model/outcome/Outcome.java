package org.ringfence.model.outcome;

import java.util.List;
import java.util.function.Function;

/**
 * What came of asking for something that can fail in ways one expects.
 *
 * @param <T> what there is when it worked
 */
public sealed interface Outcome<T> {

  /** It worked. */
  record Done<T>(T value) implements Outcome<T> {}

  /**
   * It was refused and nothing was changed.
   *
   * @param problems why, at least one
   */
  record Refused<T>(List<Problem> problems) implements Outcome<T> {
    public Refused {
      problems = List.copyOf(problems);
    }
  }

  /** It worked, with this. */
  static <T> Outcome<T> done(T value) {
    return new Done<>(value);
  }

  /** It was refused for this one reason. */
  static <T> Outcome<T> refused(String what, String where, String mend) {
    return new Refused<>(List.of(new Problem(what, where, mend)));
  }

  /** The same outcome with its value turned into another. */
  default <U> Outcome<U> map(Function<T, U> turn) {
    return switch (this) {
      case Done<T>(var value) -> new Done<>(turn.apply(value));
      case Refused<T>(var problems) -> new Refused<>(problems);
    };
  }

  /** What the next step makes of the value, or the refusal as it was. */
  default <U> Outcome<U> then(Function<T, Outcome<U>> next) {
    return switch (this) {
      case Done<T>(var value) -> next.apply(value);
      case Refused<T>(var problems) -> new Refused<>(problems);
    };
  }
}
