package org.ringfence.scoring;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Today's values with some of them as an inspection would confirm them, and what they score. As in
 * the method's last step, no risk is above what it is today.
 */
final class ConfirmedScenario {
  private final CompiledMethod method;
  private final CompiledView values;
  private final RiskPoints[] scores;

  private ConfirmedScenario(CompiledMethod method, CompiledView values, RiskPoints[] scores) {
    this.method = method;
    this.values = values;
    this.scores = scores;
  }

  /** Nothing confirmed. */
  static ConfirmedScenario today(CompiledMethod method, CompiledView values) {
    var mix = new ConfirmedScenario(method, values, new RiskPoints[method.risks.length]);
    mix.score(IntStream.range(0, method.risks.length).toArray());
    return mix;
  }

  /** The same with one more confirmed; only the risks that look at it are scored again. */
  ConfirmedScenario with(int place, CompiledView confirmed) {
    var mix = new ConfirmedScenario(method, values.with(place, confirmed), scores.clone());
    mix.score(method.lookingAt(place));
    return mix;
  }

  private void score(int[] risks) {
    var isClosed = method.closed.holds(values);
    for (var at : risks) {
      var points = method.risks[at].points(values, Trace.NONE);
      scores[at] = isClosed ? points.withScore(0) : points;
    }
  }

  /** What the mix comes to, with no risk above what it is in this one. */
  Worth worth(ConfirmedScenario bound) {
    var worth = new Worth(0, 0, 0, 0);
    for (int at = 0; at < scores.length; at++) {
      var score = Math.min(bound.scores[at].score(), scores[at].score());
      worth = worth.and(score, scores[at].eighths(), method.risks[at].isHeadline());
    }
    return worth;
  }

  /**
   * Lower is better.
   *
   * @param headline the headline score
   * @param headlineFine the risks behind it, in finer steps
   * @param overall the overall score
   * @param overallFine every risk, in finer steps
   */
  record Worth(int headline, int headlineFine, int overall, int overallFine)
      implements Comparable<Worth> {
    private static final int WHOLE = 1000;
    private static final Comparator<Worth> ORDER =
        Comparator.comparingInt(Worth::headline)
            .thenComparingInt(Worth::headlineFine)
            .thenComparingInt(Worth::overall)
            .thenComparingInt(Worth::overallFine);

    private Worth and(int score, int eighths, boolean inHeadline) {
      var fine = score * WHOLE + eighths;
      return new Worth(
          inHeadline ? Math.max(headline, score) : headline,
          inHeadline ? headlineFine + fine : headlineFine,
          Math.max(overall, score),
          overallFine + fine);
    }

    @Override
    public int compareTo(Worth other) {
      return ORDER.compare(this, other);
    }
  }
}
