package org.ringfence.scoring;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ringfence.model.evaluation.StepEffect.Action;
import org.ringfence.model.evaluation.StepEffect.Part;
import org.ringfence.model.method.Method.Condition;
import org.ringfence.model.method.Method.Scale;
import org.ringfence.model.method.Method.Step;

/** Points that conditions move, as numbers: method, "One risk in one view", step 1. */
final class CompiledScale {
  private static final int LEAST = 1;
  private static final int MOST = 5;
  private static final Condition ALWAYS = new Condition(List.of(), List.of());

  private final Part part;
  private final Move start;
  private final Move[] moves;

  private CompiledScale(Part part, Move start, Move[] moves) {
    this.part = part;
    this.start = start;
    this.moves = moves;
  }

  static CompiledScale of(
      Part part, Scale scale, Map<String, Integer> subjects, ValueBits[] symbols) {
    var start =
        new Move(Action.START, scale.start(), CompiledCondition.of(ALWAYS, subjects, symbols));
    var moves =
        Stream.of(
                moves(Action.RAISE, scale.raise(), subjects, symbols),
                moves(Action.ADD, scale.add(), subjects, symbols),
                moves(Action.SET, scale.set(), subjects, symbols))
            .flatMap(all -> all)
            .toArray(Move[]::new);
    return new CompiledScale(part, start, moves);
  }

  private static Stream<Move> moves(
      Action action, List<Step> steps, Map<String, Integer> subjects, ValueBits[] symbols) {
    return steps.stream()
        .map(
            step ->
                new Move(
                    action, step.points(), CompiledCondition.of(step.when(), subjects, symbols)));
  }

  /** The points that it comes to, 1 to 5. */
  int points(CompiledView view, Trace trace) {
    var points = start.amount();
    trace.step(part, start, view, points, points);
    for (var move : moves) {
      var after = move.after(points, view);
      trace.step(part, move, view, points, after);
      points = after;
    }
    return Math.clamp(points, LEAST, MOST);
  }

  /** The places of the questions and facts that it looks at. */
  IntStream subjects() {
    return Stream.of(moves).flatMapToInt(move -> move.when().subjects());
  }

  /** A step of a scale. */
  record Move(Action action, int amount, CompiledCondition when) {

    /** The points after it. The condition is only looked at where it would change them. */
    int after(int points, CompiledView view) {
      var moved =
          switch (action) {
            case START, SET -> amount;
            case RAISE -> Math.max(points, amount);
            case ADD -> points + amount;
          };
      return moved != points && when.holds(view) ? moved : points;
    }
  }
}
