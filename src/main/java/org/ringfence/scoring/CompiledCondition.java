package org.ringfence.scoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

  /** Whether it holds over what conditions see in a view. */
  boolean holds(CompiledView view) {
    for (var line : all) {
      if (!line.holds(view)) {
        return false;
      }
    }
    for (var line : any) {
      if (line.holds(view)) {
        return true;
      }
    }
    return any.length == 0;
  }

  /** Each line, in the method's order, whether it holds or not. */
  Stream<FastLine> lines() {
    return Stream.concat(Stream.of(all), Stream.of(any));
  }

  /** The places of the questions and facts that it looks at. */
  IntStream subjects() {
    return lines().mapToInt(FastLine::subject);
  }

  /**
   * Whether another answer that makes it hold is held at least as firmly as this one.
   *
   * @param answer its place
   * @param answers how many places are those of answers; the rest are facts
   */
  boolean isBacked(int answer, int answers, CompiledView held) {
    return isBacked(all, answer, answers, held) || isBacked(any, answer, answers, held);
  }

  private static boolean isBacked(FastLine[] lines, int answer, int answers, CompiledView held) {
    for (var line : lines) {
      var other = line.subject();
      if (other != answer
          && other < answers
          && held.basis[other] >= held.basis[answer]
          && line.holds(held)) {
        return true;
      }
    }
    return false;
  }

  /**
   * One line of a condition.
   *
   * @param line as the method has it
   * @param subject its place among all subjects
   * @param bits of which one is enough
   * @param atLeast the number from which it holds
   */
  record FastLine(Line line, int subject, long bits, int atLeast) {
    private static final int NEVER = Integer.MAX_VALUE;

    private static FastLine of(Line line, Map<String, Integer> subjects, ValueBits[] symbols) {
      var subject = place(line.subject(), subjects);
      return new FastLine(
          line, subject, symbols[subject].addAll(line.wanted()), line.atLeast().orElse(NEVER));
    }

    boolean holds(CompiledView view) {
      return (view.seen[subject] & bits) != 0
          || (atLeast != NEVER && view.numbers[subject] >= atLeast);
    }
  }
}
