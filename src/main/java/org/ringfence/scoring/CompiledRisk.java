package org.ringfence.scoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.method.Method;
import org.ringfence.model.method.Method.Control;
import org.ringfence.model.method.Method.Risk;
import org.ringfence.model.method.Method.Scale;

/** One risk as numbers: method, "One risk in one view". */
final class CompiledRisk {
  private static final int LEAST = 1;
  private static final int MOST = 5;
  private static final int QUARTERS = 4;
  private static final int DOCUMENTED = Basis.DOCUMENTED.rank();
  private static final int INSPECTED = Basis.INSPECTED.rank();

  private final boolean headline;
  private final FastScale likelihood;
  private final FastScale consequence;
  private final FastScale floor;
  private final FastControl[] controls;
  private final Lift[] rules;

  private CompiledRisk(
      boolean headline,
      FastScale likelihood,
      FastScale consequence,
      FastScale floor,
      FastControl[] controls,
      Lift[] rules) {
    this.headline = headline;
    this.likelihood = likelihood;
    this.consequence = consequence;
    this.floor = floor;
    this.controls = controls;
    this.rules = rules;
  }

  static CompiledRisk of(
      Method method, Risk risk, Map<String, Integer> subjects, ValueBits[] symbols) {
    return new CompiledRisk(
        method.headline().contains(risk.id()),
        FastScale.of(risk.likelihood(), subjects, symbols),
        FastScale.of(risk.consequence(), subjects, symbols),
        FastScale.of(risk.floor(), subjects, symbols),
        risk.controls().stream()
            .map(control -> new FastControl(control, method, subjects, symbols))
            .toArray(FastControl[]::new),
        method.rules().stream()
            .filter(rule -> rule.risk().equals(risk.id()))
            .map(
                rule ->
                    new Lift(rule.atLeast(), CompiledCondition.of(rule.when(), subjects, symbols)))
            .toArray(Lift[]::new));
  }

  /** The score before any control, floor or rule. */
  int inherent(CompiledView view) {
    return likelihood.points(view) * consequence.points(view);
  }

  /** Whether the risk is one of those behind the headline. */
  boolean isHeadline() {
    return headline;
  }

  int score(CompiledView view) {
    return fineScore(view).score();
  }

  /** The score, and what its likelihood and consequence come to before rounding. */
  FineScore fineScore(CompiledView view) {
    var before = likelihood.points(view);
    var reduction = 0;
    for (var control : controls) {
      reduction += control.eighths(view);
    }
    var rest = before * RiskRun.EIGHTHS - reduction;
    var least = Math.min(floor.points(view), before);
    var after = Math.max(1, Math.max(least, Math.ceilDiv(rest, RiskRun.EIGHTHS)));
    var times = consequence.points(view);
    var score = after * times;
    for (var rule : rules) {
      if (rule.atLeast() > score && rule.when().holds(view.seen, view.numbers)) {
        score = rule.atLeast();
      }
    }
    return new FineScore(score, Math.max(least * RiskRun.EIGHTHS, rest) * times);
  }

  /**
   * A score and how near it is to the next lower one.
   *
   * @param score 1 to 25; 0 for what is gone
   * @param eighths of a likelihood point, times the consequence, before rounding and rules
   */
  record FineScore(int score, int eighths) {}

  /** What a rule lifts a score to. */
  private record Lift(int atLeast, CompiledCondition when) {}

  /** A step of a scale. */
  private record Move(int points, CompiledCondition when) {
    boolean holds(CompiledView view) {
      return when.holds(view.seen, view.numbers);
    }
  }

  /** Points that conditions move. */
  private record FastScale(int start, List<Move> raise, List<Move> add, List<Move> set) {
    static FastScale of(Scale scale, Map<String, Integer> subjects, ValueBits[] symbols) {
      return new FastScale(
          scale.start(),
          moves(scale.raise(), subjects, symbols),
          moves(scale.add(), subjects, symbols),
          moves(scale.set(), subjects, symbols));
    }

    private static List<Move> moves(
        List<Method.Step> steps, Map<String, Integer> subjects, ValueBits[] symbols) {
      return steps.stream()
          .map(
              step -> new Move(step.points(), CompiledCondition.of(step.when(), subjects, symbols)))
          .toList();
    }

    int points(CompiledView view) {
      var points = start;
      for (var step : raise) {
        if (step.points() > points && step.holds(view)) {
          points = step.points();
        }
      }
      for (var step : add) {
        if (step.holds(view)) {
          points += step.points();
        }
      }
      for (var step : set) {
        if (step.holds(view)) {
          points = step.points();
        }
      }
      return Math.clamp(points, LEAST, MOST);
    }
  }

  /** A control: what each word takes off, and how the search for another way out limits it. */
  private static final class FastControl {
    private final int question;
    private final long[] bits;
    private final int[] weights;
    private final int[] shares = new int[Basis.values().length];
    private final Optional<Search> search;

    private FastControl(
        Control control, Method method, Map<String, Integer> subjects, ValueBits[] symbols) {
      this.question = CompiledCondition.place(control.question(), subjects);
      var words = control.weights().keySet().stream().toList();
      this.bits = words.stream().mapToLong(symbols[question]::add).toArray();
      this.weights =
          words.stream().mapToInt(word -> control.weights().getOrDefault(word, 0)).toArray();
      method.shares().forEach((basis, share) -> shares[basis.rank()] = share);
      this.search = control.provenBy().map(proof -> Search.of(proof, subjects, symbols));
    }

    int eighths(CompiledView view) {
      var basis = view.basis[question];
      if (search.isPresent()) {
        if (search.get().voids(view, basis)) {
          return 0;
        }
        if (basis >= DOCUMENTED && !search.get().proves(view)) {
          basis = DOCUMENTED;
        }
      }
      return weight(view.words[question]) * shares[basis] / QUARTERS;
    }

    /** The least of what several values are worth; a value without a weight is worth nothing. */
    private int weight(long words) {
      var least = Integer.MAX_VALUE;
      var left = words;
      for (int i = 0; i < bits.length; i++) {
        if ((words & bits[i]) != 0) {
          least = Math.min(least, weights[i]);
          left &= ~bits[i];
        }
      }
      return left != 0 || words == 0 ? 0 : least;
    }
  }

  /** The search for another way out. */
  private record Search(int question, long value, long voids) {
    static Search of(Method.Proof proof, Map<String, Integer> subjects, ValueBits[] symbols) {
      var question = CompiledCondition.place(proof.question(), subjects);
      return new Search(
          question, symbols[question].add(proof.value()), symbols[question].add(proof.voids()));
    }

    boolean voids(CompiledView view, int control) {
      return (view.words[question] & voids) != 0 && view.basis[question] >= control;
    }

    boolean proves(CompiledView view) {
      return (view.words[question] & value) != 0 && view.basis[question] >= INSPECTED;
    }
  }
}
