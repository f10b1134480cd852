package org.ringfence.assessment.ledger;

import java.util.List;
import java.util.function.Supplier;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.register.problem.RegisterException;

/** Turns the register's own problems into refusals; anything else stays unexpected. */
public final class RegisterErrors {
  private RegisterErrors() {}

  /** What the work gives, or why the register could not do it. */
  public static <T> Outcome<T> problems(Supplier<Outcome<T>> work) {
    try {
      return work.get();
    } catch (RegisterException e) {
      return new Outcome.Refused<>(List.of(e.problem()));
    }
  }
}
