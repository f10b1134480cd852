package org.ringfence.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ringfence.model.evaluation.NextCheck;
import org.ringfence.model.method.Method;

/**
 * Orders what is not yet shown on site by what showing it would be worth: at each step the one that
 * lowers the headline most, then the risks behind it, then the other risks.
 */
final class NextChecks {
  private final Method method;
  private final CompiledMethod fast;
  private final ChecksReach reach;
  private final CompiledView inspected;
  private final ConfirmedScenario today;
  private final List<String> candidates;

  /**
   * Orders what differs between two views.
   *
   * @param now as evidenced
   * @param inspected as an inspection would confirm it
   */
  NextChecks(Method method, CompiledMethod fast, CompiledView now, CompiledView inspected) {
    this.method = method;
    this.fast = fast;
    this.reach = ChecksReach.of(method);
    this.inspected = inspected;
    this.today = ConfirmedScenario.today(fast, now);
    this.candidates =
        fast.subjects().stream()
            .filter(subject -> !now.isSameAt(fast.place(subject), inspected))
            .toList();
  }

  /**
   * The checks, first those of the smallest set found that brings the headline into the band of
   * what is attainable. The last one ends at what is attainable, in a version whose checks reach so
   * far.
   */
  List<NextCheck> inOrder(int attainable) {
    var isWhole = reach == ChecksReach.ATTAINABLE;
    var picked = isWhole ? enough(greedy(), attainable) : greedy();
    var decisive = decisive(picked, attainable);
    var ordered =
        Stream.concat(
                decisive.stream(), picked.stream().filter(subject -> !decisive.contains(subject)))
            .toList();
    var chain = chain(ordered, decisive);
    if (!isWhole || end(chain) == attainable) {
      return chain;
    }
    // What was confirmed last can stand in the way of what came before; all of it never does.
    var all =
        Stream.concat(
            ordered.stream(), candidates.stream().filter(subject -> !ordered.contains(subject)));
    return chain(all.toList(), decisive);
  }

  private List<NextCheck> chain(List<String> ordered, List<String> decisive) {
    var checks = new ArrayList<NextCheck>();
    var mix = today;
    for (var subject : ordered) {
      mix = confirm(mix, subject);
      checks.add(new NextCheck(subject, mix.worth(today).headline(), decisive.contains(subject)));
    }
    return checks;
  }

  private int end(List<NextCheck> chain) {
    return chain.isEmpty() ? today.worth(today).headline() : chain.getLast().residualAfter();
  }

  /**
   * What was picked step by step, and the fewest found of the others that it takes to get to the
   * attainable score: some help only together.
   */
  private List<String> enough(List<String> picked, int attainable) {
    if (headline(picked) == attainable) {
      return picked;
    }
    var more = new ArrayList<>(picked);
    candidates.stream().filter(subject -> !picked.contains(subject)).forEach(more::add);
    for (var subject : List.copyOf(more).reversed()) {
      var without = more.stream().filter(other -> !other.equals(subject)).toList();
      if (!picked.contains(subject) && headline(without) == attainable) {
        more.remove(subject);
      }
    }
    return more;
  }

  private int headline(List<String> confirmed) {
    var mix = today;
    for (var subject : confirmed) {
      mix = confirm(mix, subject);
    }
    return mix.worth(today).headline();
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
    return method.band(headline(confirmed)).equals(band);
  }
}
