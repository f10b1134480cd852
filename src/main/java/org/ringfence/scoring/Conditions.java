package org.ringfence.scoring;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ringfence.model.evaluation.StepEffect.Seen;
import org.ringfence.model.installation.Value;
import org.ringfence.model.method.Method.Condition;
import org.ringfence.model.method.Method.Line;

/** Holds conditions against the values that they may see. */
final class Conditions {
  private static final String NOTHING = "unknown";

  private final Function<String, Optional<Value>> values;
  private final boolean records;

  /**
   * Sees these values.
   *
   * @param values by question or fact id; an empty one makes no line hold
   * @param records whether {@link #seen} tells what was seen; only an explanation needs it
   */
  Conditions(Function<String, Optional<Value>> values, boolean records) {
    this.values = values;
    this.records = records;
  }

  boolean holds(Condition condition) {
    return condition.all().stream().allMatch(this::holds)
        && (condition.any().isEmpty() || condition.any().stream().anyMatch(this::holds));
  }

  boolean holds(Line line) {
    return values.apply(line.subject()).filter(value -> matches(line, value)).isPresent();
  }

  /** What each line of a condition saw; nothing where that is not recorded. */
  List<Seen> seen(Condition condition) {
    return !records
        ? List.of()
        : Stream.concat(condition.all().stream(), condition.any().stream())
            .map(this::seen)
            .toList();
  }

  private Seen seen(Line line) {
    var wanted =
        line.atLeast().map(number -> List.of("at least " + number)).orElseGet(line::wanted);
    var value = values.apply(line.subject()).map(Value::text).orElse(NOTHING);
    return new Seen(line.subject(), value, wanted, holds(line));
  }

  private static boolean matches(Line line, Value value) {
    return switch (value) {
      case Value.Words(var words) -> words.stream().anyMatch(line.wanted()::contains);
      case Value.Count(var number) -> line.atLeast().filter(least -> number >= least).isPresent();
    };
  }
}
