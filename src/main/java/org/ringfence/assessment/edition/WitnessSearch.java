package org.ringfence.assessment.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.ringfence.assessment.edition.Inference.Secret;
import org.ringfence.catalogue.Method;
import org.ringfence.model.HeldAnswer;
import org.ringfence.model.Question;
import org.ringfence.model.Status;
import org.ringfence.scoring.FastScorer;
import org.ringfence.scoring.Numbers;

/**
 * Looks for other answers of one installation with which all that is published would be the same:
 * first with one answer changed, then with two, as far as its budget goes.
 */
final class WitnessSearch {
  /** How many pairs of changed answers are tried for one installation. */
  private static final int PAIRS = 600;

  private final Method method;
  private final Secret secret;
  private final FastScorer.State now;
  private final Numbers truth;
  private final List<String> optionsNow;
  private final List<Question> withheld;
  private final List<World> worlds = new ArrayList<>();
  private int pairsLeft = PAIRS;

  WitnessSearch(Method method, FastScorer scorer, Secret secret) {
    this.method = method;
    this.secret = secret;
    this.now = scorer.state(secret.facts(), secret.answers(), secret.reconciled());
    this.truth = now.numbers();
    this.optionsNow = secret.options().apply(secret.facts(), secret.answers());
    this.withheld =
        method.questions().stream().filter(one -> secret.withheld().contains(one.id())).toList();
    for (var question : withheld) {
      for (var other : others(question)) {
        worlds.add(world(Set.of(question.id()), List.of(other)));
      }
    }
  }

  /**
   * The installation with other answers.
   *
   * @param changed ids of the questions whose value is another
   */
  private record World(Set<String> changed, List<HeldAnswer> others, Numbers numbers) {}

  /** Whether each withheld answer could be another one, for whoever sees as much as this. */
  boolean leavesOpen(Publication publication) {
    return withheld.stream()
        .map(Question::id)
        .allMatch(question -> hasWitness(question, publication));
  }

  private boolean hasWitness(String question, Publication publication) {
    return worlds.stream()
            .filter(world -> world.changed().contains(question))
            .anyMatch(world -> looksTheSame(world, publication))
        || pairs(question, publication);
  }

  /** Tries pairs that were not tried yet; they stay for whoever asks about less. */
  private boolean pairs(String question, Publication publication) {
    var first = method.question(question).stream().toList();
    for (var one : first) {
      for (var second : withheld) {
        if (!second.equals(one) && pairs(one, second, publication)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean pairs(Question one, Question other, Publication publication) {
    var changed = Set.of(one.id(), other.id());
    if (worlds.stream().anyMatch(world -> world.changed().equals(changed))) {
      return false;
    }
    var found = false;
    for (var first : others(one)) {
      for (var second : others(other)) {
        if (pairsLeft-- <= 0) {
          return found;
        }
        var world = world(changed, List.of(first, second));
        worlds.add(world);
        found |= looksTheSame(world, publication);
      }
    }
    return found;
  }

  private List<HeldAnswer> others(Question question) {
    return secret.answers().stream()
        .filter(held -> held.question().equals(question.id()))
        .flatMap(held -> OtherHeld.of(question, held).stream())
        .toList();
  }

  private World world(Set<String> changed, List<HeldAnswer> others) {
    var state = now;
    for (var other : others) {
      state = state.with(other);
    }
    return new World(changed, others, state.numbers());
  }

  private List<HeldAnswer> answersIn(World world) {
    var changed = new HashMap<String, HeldAnswer>();
    world.others().forEach(other -> changed.put(other.question(), other));
    return secret.answers().stream()
        .map(held -> changed.getOrDefault(held.question(), held))
        .toList();
  }

  /** A world with a contradiction that is not there now is one that nobody would believe in. */
  private boolean looksTheSame(World world, Publication publication) {
    var numbers = world.numbers();
    return truth.contradictions().containsAll(numbers.contradictions())
        && !(secret.accepted() && numbers.status() == Status.NOT_ASSESSABLE)
        && (!publication.status() || numbers.status() == truth.status())
        && (!publication.assurance() || numbers.assurancePercent() == truth.assurancePercent())
        && isAsPrecise(numbers, publication)
        && (!publication.options()
            || secret.options().apply(secret.facts(), answersIn(world)).equals(optionsNow));
  }

  private boolean isAsPrecise(Numbers numbers, Publication publication) {
    return switch (publication.precision()) {
      case EXACT ->
          numbers.overall().equals(truth.overall())
              && numbers.headline().equals(truth.headline())
              && numbers.risks().equals(truth.risks());
      case BANDED ->
          PublishedFigures.bands(numbers.overall()).equals(PublishedFigures.bands(truth.overall()))
              && PublishedFigures.bands(numbers.headline())
                  .equals(PublishedFigures.bands(truth.headline()));
      case NONE -> true;
    };
  }
}
