package org.ringfence.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.method.Method;

/** Finds the answers that can't all be true: method, "Contradictions". */
final class Contradictions {
  private static final int UNKNOWN = Basis.UNKNOWN.rank();

  private final Conflict[] conflicts;
  private final int questions;

  Contradictions(Method method, Map<String, Integer> subjects, ValueBits[] symbols) {
    this.questions = method.questions().size();
    this.conflicts =
        method.contradictions().stream()
            .map(
                rule ->
                    new Conflict(
                        rule.id(),
                        rule.denies(),
                        CompiledCondition.place(rule.denies(), subjects),
                        CompiledCondition.of(rule.when(), subjects, symbols)))
            .toArray(Conflict[]::new);
  }

  /**
   * Looks for them.
   *
   * @param held every answer and fact as held, those that are not known with no value
   * @param reconciled ids of those that somebody has explained
   */
  Found look(CompiledView held, Set<String> reconciled, Trace trace) {
    var found = new Found(questions);
    for (var conflict : conflicts) {
      if (conflict.when().holds(held)) {
        var denies = denies(conflict, held);
        trace.conflict(conflict, held, denies);
        found.ids.add(conflict.id());
        if (denies) {
          found.denied[conflict.place()] = true;
          found.open[conflict.place()] |= !reconciled.contains(conflict.id());
        }
      }
    }
    return found;
  }

  /** Hearsay does not undo an inspection: another answer has to be held at least as firmly. */
  private boolean denies(Conflict conflict, CompiledView held) {
    var at = conflict.place();
    return at < questions
        && held.basis[at] != UNKNOWN
        && conflict.when().isBacked(at, questions, held);
  }

  /**
   * Answers that can't all be true.
   *
   * @param denies the question that is not believed where another is held at least as firmly
   * @param place the place of that question
   */
  record Conflict(String id, String denies, int place, CompiledCondition when) {

    /** The questions and facts whose answers make it hold, in the method's order. */
    Stream<String> subjects(CompiledView held) {
      return when.lines().filter(line -> line.holds(held)).map(line -> line.line().subject());
    }
  }

  /** What was found. */
  static final class Found {
    /** Ids, in the method's order. */
    final List<String> ids = new ArrayList<>();

    /** By place, whether a question's answer is denied. */
    final boolean[] denied;

    /** By place, whether one that nobody explained denies a question's answer. */
    final boolean[] open;

    private Found(int questions) {
      this.denied = new boolean[questions];
      this.open = new boolean[questions];
    }
  }
}
