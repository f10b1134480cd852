package org.ringfence.scoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ringfence.model.evaluation.HeldAnswer;
import org.ringfence.model.evaluation.StepEffect.Seen;
import org.ringfence.model.installation.Facts;
import org.ringfence.model.installation.Value;

/** The words behind the bits of a view: those of an answer, in its order, or of a stand-in. */
final class WordsSeen {
  private final CompiledMethod method;

  /** By place, the words of what is known. */
  private final Map<Integer, List<String>> given = new HashMap<>();

  WordsSeen(CompiledMethod method, Facts facts, List<HeldAnswer> answers) {
    this.method = method;
    facts
        .known()
        .forEach(
            (fact, value) -> {
              if (method.has(fact) && value instanceof Value.Words(var words)) {
                given.put(method.place(fact), words);
              }
            });
    answers.forEach(answer -> given.put(method.place(answer.question()), answer.values()));
  }

  /** The words that these bits stand for at a place. */
  List<String> of(int place, long bits) {
    var known = given.getOrDefault(place, List.of());
    return method.bits(place, known) == bits ? known : method.words(place, bits);
  }

  /** What a line of a condition saw. */
  Seen seen(CompiledCondition.FastLine line, CompiledView view) {
    var wanted =
        line.line()
            .atLeast()
            .map(number -> List.of("at least " + number))
            .orElseGet(line.line()::wanted);
    return new Seen(line.line().subject(), text(line.subject(), view), wanted, line.holds(view));
  }

  /** What conditions see at a place. */
  String text(int place, CompiledView view) {
    var number = view.numbers[place];
    return number < 0
        ? String.join(",", of(place, view.seen[place]))
        : new Value.Count(number).text();
  }
}
