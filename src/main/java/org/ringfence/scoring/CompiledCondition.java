package org.ringfence.scoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.ringfence.model.method.Method.Condition;
import org.ringfence.model.method.Method.Line;

/** A condition as numbers. */
final class CompiledCondition {
  private final FastLine[] all;
  private final FastLine[] any;

  private CompiledCondition(FastLine[] all, FastLine[] any) {
    this.all = all;
    this.any = any;
  }

  static CompiledCondition of(
      Condition condition, Map<String, Integer> subjects, ValueBits[] symbols) {
    return new CompiledCondition(
        lines(condition.all(), subjects, symbols), lines(condition.any(), subjects, symbols));
  }

  private static FastLine[] lines(
      List<Line> lines, Map<String, Integer> subjects, ValueBits[] symbols) {
    return lines.stream()
        .map(line -> FastLine.of(line, subjects, symbols))
        .toArray(FastLine[]::new);
  }

  /** A subject's place among all subjects. */
  static int place(String subject, Map<String, Integer> subjects) {
    return Optional.ofNullable(subjects.get(subject))
        .orElseThrow(() -> new IllegalArgumentException("the method has no " + subject));
  }

  boolean holds(long[] words, int[] numbers) {
    for (var line : all) {
      if (!line.holds(words, numbers)) {
        return false;
      }
    }
    for (var line : any) {
      if (line.holds(words, numbers)) {
        return true;
      }
    }
    return any.length == 0;
  }

  /** Whether a line about a subject other than this one holds and passes a further test. */
  boolean anyOther(int but, long[] words, int[] numbers, IntPredicate test) {
    for (var lines : new FastLine[][] {all, any}) {
      for (var line : lines) {
        if (line.subject() != but && line.holds(words, numbers) && test.test(line.subject())) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * One line of a condition.
   *
   * @param subject its place among all subjects
   * @param wanted bits of which one is enough
   * @param atLeast the number from which it holds
   */
  private record FastLine(int subject, long wanted, int atLeast) {
    private static final int NEVER = Integer.MAX_VALUE;

    static FastLine of(Line line, Map<String, Integer> subjects, ValueBits[] symbols) {
      var subject = place(line.subject(), subjects);
      return new FastLine(
          subject, symbols[subject].addAll(line.wanted()), line.atLeast().orElse(NEVER));
    }

    boolean holds(long[] words, int[] numbers) {
      return (words[subject] & wanted) != 0 || (atLeast != NEVER && numbers[subject] >= atLeast);
    }
  }
}
