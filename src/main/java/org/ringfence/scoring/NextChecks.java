package org.ringfence.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ringfence.catalogue.Method;
import org.ringfence.model.NextCheck;
import org.ringfence.model.Question;
import org.ringfence.model.RiskView;
import org.ringfence.model.ViewOfRisk;

/**
 * Orders what is not yet shown on site by what showing it would be worth: at each step the one that
 * lowers the headline most, then the risks behind it, then the other risks.
 */
final class NextChecks {
  private final Method method;
  private final Map<String, Viewed> today;
  private final Map<String, Viewed> inspected;

  NextChecks(Method method, Views views) {
    this.method = method;
    this.today = views.in(RiskView.RESIDUAL);
    this.inspected = views.in(RiskView.ATTAINABLE);
  }

  /**
   * The checks, first those of the smallest set found that brings the headline into the band of
   * what is attainable.
   */
  List<NextCheck> inOrder(int attainable) {
    var picked = greedy();
    var decisive = decisive(picked, attainable);
    var ordered =
        Stream.concat(
                decisive.stream(), picked.stream().filter(subject -> !decisive.contains(subject)))
            .toList();
    var checks = new ArrayList<NextCheck>();
    for (int i = 0; i < ordered.size(); i++) {
      var worth = worth(ordered.subList(0, i + 1));
      checks.add(new NextCheck(ordered.get(i), worth.headline(), i < decisive.size()));
    }
    return checks;
  }

  private List<String> greedy() {
    var left = new ArrayList<>(candidates());
    var picked = new ArrayList<String>();
    var now = worth(picked);
    while (true) {
      var next =
          left.stream()
              .map(subject -> Map.entry(subject, worth(with(picked, subject))))
              .min(Map.Entry.comparingByValue());
      if (next.isEmpty() || next.get().getValue().compareTo(now) >= 0) {
        return picked;
      }
      now = next.get().getValue();
      picked.add(next.get().getKey());
      left.remove(next.get().getKey());
    }
  }

  /** What an inspection could change, in the method's order. */
  private List<String> candidates() {
    return Stream.concat(
            method.questions().stream().map(Question::id),
            method.facts().stream().map(Method.Fact::id))
        .filter(
            subject ->
                !Optional.ofNullable(today.get(subject))
                    .equals(Optional.ofNullable(inspected.get(subject))))
        .toList();
  }

  private List<String> decisive(List<String> picked, int attainable) {
    var goal = method.band(attainable);
    if (method.band(worth(List.of()).headline()).equals(goal)) {
      return List.of();
    }
    var set = new ArrayList<String>();
    for (var subject : picked) {
      if (reaches(set, goal)) {
        break;
      }
      set.add(subject);
    }
    for (var subject : List.copyOf(set)) {
      var without = set.stream().filter(other -> !other.equals(subject)).toList();
      if (reaches(without, goal)) {
        set.remove(subject);
      }
    }
    return set;
  }

  private boolean reaches(List<String> confirmed, String band) {
    return method.band(worth(confirmed).headline()).equals(band);
  }

  private static List<String> with(List<String> picked, String subject) {
    return Stream.concat(picked.stream(), Stream.of(subject)).toList();
  }

  private Worth worth(List<String> confirmed) {
    var mixed = new HashMap<>(today);
    confirmed.forEach(s -> Optional.ofNullable(inspected.get(s)).ifPresent(v -> mixed.put(s, v)));
    var run = new RiskRun(method, mixed);
    var worth = new Worth(0, 0, 0, 0);
    for (var risk : method.risks()) {
      worth = worth.and(run.score(risk), method.headline().contains(risk.id()));
    }
    return worth;
  }

  /** Lower is better: the headline, what is behind it in fine steps, then the same over all. */
  private record Worth(int headline, int headlineFine, int overall, int overallFine)
      implements Comparable<Worth> {
    private static final int WHOLE = 1000;

    Worth and(ViewOfRisk view, boolean inHeadline) {
      var score = view.score().score();
      var fine = score * WHOLE + eighths(view);
      return new Worth(
          inHeadline ? Math.max(headline, score) : headline,
          inHeadline ? headlineFine + fine : headlineFine,
          Math.max(overall, score),
          overallFine + fine);
    }

    private static int eighths(ViewOfRisk view) {
      var left =
          Math.max(
              view.floor().points() * RiskRun.EIGHTHS,
              view.likelihoodBefore().points() * RiskRun.EIGHTHS - view.reductionEighths());
      return left * view.score().consequence().points();
    }

    @Override
    public int compareTo(Worth other) {
      return Comparator.comparingInt(Worth::headline)
          .thenComparingInt(Worth::headlineFine)
          .thenComparingInt(Worth::overall)
          .thenComparingInt(Worth::overallFine)
          .compare(this, other);
    }
  }
}
