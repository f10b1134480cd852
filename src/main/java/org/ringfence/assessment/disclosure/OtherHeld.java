package org.ringfence.assessment.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ringfence.model.evaluation.HeldAnswer;
import org.ringfence.model.evaluation.HeldAnswer.Reason;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.method.Question;

/** What else an answer could be. */
final class OtherHeld {
  private static final List<Basis> BASES =
      List.of(Basis.STATED, Basis.DOCUMENTED, Basis.INSPECTED, Basis.INDEPENDENT);

  private OtherHeld() {}

  /** Every other value on every basis, those on the same basis first; and that nothing is known. */
  static List<HeldAnswer> of(Question question, HeldAnswer held) {
    var others = new LinkedHashSet<HeldAnswer>();
    for (var basis : bases(held.basis())) {
      for (var values : values(question, held)) {
        others.add(answer(question, values, basis));
      }
    }
    if (!held.isUnknown()) {
      others.add(answer(question, List.of(), Basis.UNKNOWN));
    }
    return List.copyOf(others);
  }

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

  private static List<Basis> bases(Basis first) {
    var bases = new LinkedHashSet<Basis>();
    if (first != Basis.UNKNOWN) {
      bases.add(first);
    }
    bases.addAll(BASES);
    return List.copyOf(bases);
  }

  /** One value each, and for a question that takes many also one more and one fewer than now. */
  private static Set<List<String>> values(Question question, HeldAnswer held) {
    var values = new LinkedHashSet<List<String>>();
    question.values().forEach(value -> values.add(List.of(value)));
    if (question.many() && !held.isUnknown()) {
      question.values().forEach(value -> values.add(toggled(held.values(), value)));
      values.remove(List.<String>of());
    }
    values.remove(held.values());
    return values;
  }

  private static List<String> toggled(List<String> values, String value) {
    var toggled = new ArrayList<>(values);
    if (!toggled.remove(value)) {
      toggled.add(value);
    }
    return toggled;
  }

  private static HeldAnswer answer(Question question, List<String> values, Basis basis) {
    var reason = values.isEmpty() ? Reason.NO_VALUE : Reason.AS_GIVEN;
    return new HeldAnswer(question.id(), Answer.UNKNOWN, values, basis, reason, List.of());
  }
}
