package org.ringfence.assessment.disclosure;

import java.util.ArrayList;
import java.util.List;
import org.ringfence.model.evaluation.HeldAnswer;
import org.ringfence.model.evaluation.HeldAnswer.Reason;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.method.Question;

/** All that a question can be answered. */
final class HeldChoices {
  private static final List<Basis> BASES =
      List.of(Basis.STATED, Basis.DOCUMENTED, Basis.INSPECTED, Basis.INDEPENDENT);

  private HeldChoices() {}

  /** Everything that an answer can be, the values of each in alphabetical order. */
  static List<HeldAnswer> all(Question question) {
    var all = new ArrayList<HeldAnswer>();
    all.add(answer(question, List.of(), Basis.UNKNOWN));
    for (var values : question.many() ? several(question) : single(question)) {
      BASES.forEach(basis -> all.add(answer(question, values, basis)));
    }
    return all;
  }

  /** An answer's values in alphabetical order. */
  static List<String> sorted(HeldAnswer answer) {
    return answer.values().stream().sorted().toList();
  }

  private static List<List<String>> single(Question question) {
    return question.values().stream().map(List::of).toList();
  }

  private static List<List<String>> several(Question question) {
    List<List<String>> sets = new ArrayList<>();
    sets.add(List.of());
    for (var value : question.values()) {
      for (var set : List.copyOf(sets)) {
        var more = new ArrayList<>(set);
        more.add(value);
        sets.add(more.stream().sorted().toList());
      }
    }
    sets.remove(List.<String>of());
    return sets;
  }

  private static HeldAnswer answer(Question question, List<String> values, Basis basis) {
    var reason = values.isEmpty() ? Reason.NO_VALUE : Reason.AS_GIVEN;
    return new HeldAnswer(question.id(), Answer.UNKNOWN, values, basis, reason, List.of());
  }
}
