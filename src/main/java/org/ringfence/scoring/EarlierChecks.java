package org.ringfence.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ringfence.model.evaluation.NextCheck;
import org.ringfence.model.evaluation.RiskView;
import org.ringfence.model.method.Method;
import org.ringfence.model.method.Question;

/**
 * As the program of the method 2026.1 did, and never changed: orders what is not yet shown on site
 * by what showing it would be worth: at each step the one that lowers the headline most, then the
 * risks behind it, then the other risks.
 */
final class EarlierChecks {
  private final Method method;
  private final CompiledMethod fast;
  private final CompiledView inspected;
  private final ConfirmedScenario today;
  private final List<String> candidates;

  EarlierChecks(Method method, CompiledMethod fast, ScoringScenarios views) {
    this.method = method;
    this.fast = fast;
    var now = views.in(RiskView.RESIDUAL);
    var shown = views.in(RiskView.ATTAINABLE);
    this.inspected = fast.view(shown);
    this.today = ConfirmedScenario.today(fast, fast.view(now));
    this.candidates =
        Stream.concat(
                method.questions().stream().map(Question::id),
                method.facts().stream().map(Method.Fact::id))
            .filter(subject -> !viewed(now, subject).equals(viewed(shown, subject)))
            .toList();
  }

  private static ScenarioValue viewed(Map<String, ScenarioValue> values, String subject) {
    return Optional.ofNullable(values.get(subject)).orElseThrow();
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
    var mix = today;
    for (var subject : ordered) {
      mix = confirm(mix, subject);
      checks.add(new NextCheck(subject, mix.worth(today).headline(), decisive.contains(subject)));
    }
    return checks;
  }

  private ConfirmedScenario confirm(ConfirmedScenario mix, String subject) {
    return mix.with(fast.place(subject), inspected);
  }

  private record Tried(String subject, ConfirmedScenario mix, ConfirmedScenario.Worth worth) {}

  private List<String> greedy() {
    var left = new ArrayList<>(candidates);
    var picked = new ArrayList<String>();
    var mix = today;
    while (true) {
      var from = mix;
      var best =
          left.stream()
              .map(subject -> tried(subject, confirm(from, subject)))
              .min((one, other) -> one.worth().compareTo(other.worth()));
      if (best.isEmpty() || best.get().worth().compareTo(from.worth(today)) >= 0) {
        return picked;
      }
      mix = best.get().mix();
      picked.add(best.get().subject());
      left.remove(best.get().subject());
    }
  }

  private Tried tried(String subject, ConfirmedScenario mix) {
    return new Tried(subject, mix, mix.worth(today));
  }

  private List<String> decisive(List<String> picked, int attainable) {
    var goal = method.band(attainable);
    if (reaches(List.of(), goal)) {
      return List.of();
    }
    // Step by step may miss what only helps together; all of it always gets there.
    var enough = reaches(picked, goal) ? picked : candidates;
    var set = new ArrayList<>(enough);
    for (var subject : enough.reversed()) {
      var without = set.stream().filter(other -> !other.equals(subject)).toList();
      if (reaches(without, goal)) {
        set.remove(subject);
      }
    }
    return set;
  }

  private boolean reaches(List<String> confirmed, String band) {
    var mix = today;
    for (var subject : confirmed) {
      mix = confirm(mix, subject);
    }
    return method.band(mix.worth(today).headline()).equals(band);
  }
}
