package org.ringfence.scoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ringfence.model.installation.Value;
import org.ringfence.model.method.Method;
import org.ringfence.model.method.Question;
import org.ringfence.model.method.Treatment;
import org.ringfence.scoring.CompiledView.StandIn;

/**
 * What a treatment changes, as numbers.
 *
 * @param attainable whether all that is said is then taken as inspected and found to be true
 * @param facts by place, what it makes of them
 */
record CompiledTreatment(boolean attainable, List<Change> changes, Map<Integer, StandIn> facts) {

  static CompiledTreatment of(
      Treatment treatment, Method method, Map<String, Integer> subjects, ValueBits[] symbols) {
    var facts = new HashMap<Integer, StandIn>();
    treatment
        .facts()
        .forEach(
            (fact, value) -> {
              var at = CompiledCondition.place(fact, subjects);
              facts.put(at, CompiledView.standIn(Value.word(value), symbols[at]));
            });
    var changes =
        method.questions().stream()
            .filter(question -> treatment.answers().containsKey(question.id()))
            .map(
                question -> {
                  var at = CompiledCondition.place(question.id(), subjects);
                  var value = treatment.answers().getOrDefault(question.id(), "");
                  return Change.of(at, question, value, method, symbols[at]);
                })
            .toList();
    return new CompiledTreatment(treatment.attainable(), changes, Map.copyOf(facts));
  }

  /**
   * What it makes of one answer.
   *
   * @param value bits of what it brings about
   * @param asGood bits of the values that are as good already, and stay
   */
  record Change(int question, long value, long asGood) {
    static Change of(int at, Question question, String value, Method method, ValueBits symbols) {
      var stays =
          question.reassuring().stream()
              .filter(one -> isAsGood(question, one, value, method))
              .toList();
      return new Change(at, symbols.bit(value), symbols.bits(stays));
    }

    /** Values of a question stand best first, unless their weights say otherwise. */
    private static boolean isAsGood(Question question, String one, String value, Method method) {
      if (question.values().indexOf(one) <= question.values().indexOf(value)) {
        return true;
      }
      var weights =
          method.risks().stream()
              .flatMap(risk -> risk.controls().stream())
              .filter(control -> control.question().equals(question.id()))
              .map(Method.Control::weights)
              .toList();
      return !weights.isEmpty()
          && weights.stream()
              .allMatch(all -> all.getOrDefault(one, 0) >= all.getOrDefault(value, 0));
    }

    long after(long words) {
      return words != 0 && (words & ~asGood) == 0 ? words : value;
    }
  }
}
