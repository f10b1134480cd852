package org.ringfence.model.disclosure;

import java.util.Optional;
import java.util.function.Function;
import org.ringfence.model.method.DetailKind;

/**
 * A detail as an edition has it: given, or withheld. One that is withheld holds nothing of it.
 *
 * @param <T> what the detail says
 */
public sealed interface Detail<T> {
  /** It is in the edition. */
  record Given<T>(T value) implements Detail<T> {}

  /**
   * It is not in the edition.
   *
   * @param kind the kind of detail that is withheld
   */
  record Withheld<T>(DetailKind kind) implements Detail<T> {}

  /** A detail that is in the edition. */
  static <T> Detail<T> given(T value) {
    return new Given<>(value);
  }

  /** A detail that is not in the edition. */
  static <T> Detail<T> withheld(DetailKind kind) {
    return new Withheld<>(kind);
  }

  /** What it says; empty where it is withheld. */
  default Optional<T> shown() {
    return switch (this) {
      case Given<T>(var value) -> Optional.of(value);
      case Withheld<T> _ -> Optional.empty();
    };
  }

  /** The same detail with its value turned into another. */
  default <U> Detail<U> map(Function<T, U> turn) {
    return switch (this) {
      case Given<T>(var value) -> given(turn.apply(value));
      case Withheld<T>(var kind) -> withheld(kind);
    };
  }
}
