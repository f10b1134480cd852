package org.ringfence.scoring;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ringfence.model.evaluation.HeldAnswer;
import org.ringfence.model.evaluation.RiskView;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.installation.Value;
import org.ringfence.model.method.Method;
import org.ringfence.model.method.Method.Fact;
import org.ringfence.model.method.Question;

/** Gives every question and fact its value and basis in each view: method, "Three views". */
final class ScoringScenarios {
  private final Map<RiskView, Map<String, ScenarioValue>> byView = new EnumMap<>(RiskView.class);

  ScoringScenarios(Method method, HeldRecord held) {
    for (var view : RiskView.values()) {
      var seen = new HashMap<String, ScenarioValue>();
      for (var question : method.questions()) {
        held.answer(question.id())
            .ifPresent(a -> seen.put(question.id(), viewed(question, a, view)));
      }
      for (var fact : method.facts()) {
        seen.put(fact.id(), viewed(fact, held.facts().get(fact.id()), view));
      }
      byView.put(view, Map.copyOf(seen));
    }
  }

  /** Every question and fact in this view. */
  Map<String, ScenarioValue> in(RiskView view) {
    return Optional.ofNullable(byView.get(view)).orElseThrow();
  }

  private static ScenarioValue viewed(Fact fact, Optional<Value> known, RiskView view) {
    return known
        .map(value -> new ScenarioValue(value, Basis.INDEPENDENT, value))
        .orElseGet(() -> standIn(fact, view));
  }

  private static ScenarioValue standIn(Fact fact, RiskView view) {
    var text =
        switch (view) {
          case RESIDUAL -> fact.unknown();
          case ATTAINABLE -> fact.best();
          case WORST -> fact.worst();
        };
    var isNumber = fact.number() && text.chars().allMatch(Character::isDigit);
    var value = isNumber ? new Value.Count(Integer.parseInt(text)) : Value.word(text);
    return new ScenarioValue(value, Basis.UNKNOWN, value);
  }

  private static ScenarioValue viewed(Question question, HeldAnswer held, RiskView view) {
    if (held.isDenied()) {
      return fixed(view == RiskView.WORST ? question.worst() : question.unknown(), Basis.UNKNOWN);
    }
    return held.isUnknown() ? notKnown(question, view) : known(question, held, view);
  }

  private static ScenarioValue notKnown(Question question, RiskView view) {
    return switch (view) {
      case RESIDUAL -> fixed(question.unknown(), Basis.UNKNOWN);
      case ATTAINABLE -> seen(question, Value.word(question.best()), Basis.INSPECTED);
      case WORST -> fixed(question.worst(), Basis.UNKNOWN);
    };
  }

  private static ScenarioValue known(Question question, HeldAnswer held, RiskView view) {
    var value = new Value.Words(held.values());
    return switch (view) {
      case RESIDUAL -> seen(question, value, held.basis());
      case ATTAINABLE ->
          seen(
              question,
              value,
              held.basis().isAtLeast(Basis.INSPECTED) ? held.basis() : Basis.INSPECTED);
      case WORST ->
          held.basis() == Basis.STATED && question.isReassuring(held.values())
              ? fixed(question.worst(), Basis.UNKNOWN)
              : seen(question, value, held.basis());
    };
  }

  /** A value that stands in for what is not known: conditions see it as it is. */
  private static ScenarioValue fixed(String text, Basis basis) {
    return new ScenarioValue(Value.word(text), basis, Value.word(text));
  }

  /** A reassuring value below the basis that the question needs is seen as not known. */
  private static ScenarioValue seen(Question question, Value.Words value, Basis basis) {
    var tooWeak =
        basis != Basis.UNKNOWN
            && !basis.isAtLeast(question.needs())
            && question.isReassuring(value.words());
    return new ScenarioValue(value, basis, tooWeak ? Value.word(question.unknown()) : value);
  }

  private static ScenarioValue seen(Question question, Value value, Basis basis) {
    return switch (value) {
      case Value.Words words -> seen(question, words, basis);
      case Value.Count count -> new ScenarioValue(count, basis, count);
    };
  }
}
