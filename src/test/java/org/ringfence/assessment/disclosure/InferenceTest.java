package org.ringfence.assessment.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ringfence.assessment.disclosure.Inference.Secret;
import org.ringfence.catalogue.Catalogue;
import org.ringfence.catalogue.CatalogueReader;
import org.ringfence.catalogue.CatalogueSource;
import org.ringfence.model.evaluation.HeldAnswer;
import org.ringfence.model.evaluation.HeldAnswer.Reason;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.installation.Facts;
import org.ringfence.model.installation.Value;
import org.ringfence.model.method.Method;
import org.ringfence.model.method.Question;
import org.ringfence.scoring.ScoreNumbers;
import org.ringfence.scoring.ScoringEngine;
import org.ringfence.scoring.TreatmentScore;

/**
 * What is published leaves every withheld answer open: shown by trying all other answers, which the
 * search itself never does.
 */
class InferenceTest {
  private static final int CASES = 24;
  private static final Catalogue CATALOGUE = new CatalogueReader(CatalogueSource.bundled()).read();
  private static final Method METHOD = CATALOGUE.method();
  private static final List<Basis> BASES =
      List.of(Basis.STATED, Basis.DOCUMENTED, Basis.INSPECTED, Basis.INDEPENDENT);

  private final ScoringEngine engine = new ScoringEngine(METHOD);
  private final TreatmentScore treatments =
      new TreatmentScore(METHOD, engine, CATALOGUE.papers().treatments());
  private final Inference inference = new Inference(METHOD, engine, treatments);

  private static HeldAnswer held(Question question, List<String> values, Basis basis) {
    var reason = values.isEmpty() ? Reason.NO_VALUE : Reason.AS_GIVEN;
    return new HeldAnswer(question.id(), Answer.UNKNOWN, values, basis, reason, List.of());
  }

  /** An installation by chance: some answers known, some not, a few of them withheld. */
  private Secret secret(Random random, int withheld) {
    var answers = new ArrayList<HeldAnswer>();
    for (var question : METHOD.questions()) {
      answers.add(
          random.nextInt(3) == 0
              ? held(question, List.of(), Basis.UNKNOWN)
              : held(
                  question,
                  List.of(question.values().get(random.nextInt(question.values().size()))),
                  BASES.get(random.nextInt(BASES.size()))));
    }
    var ids = new ArrayList<>(METHOD.questions().stream().map(Question::id).toList());
    Collections.shuffle(ids, random);
    var facts = new HashMap<String, Value>();
    if (random.nextBoolean()) {
      facts.put("maker.class", Value.word("A"));
      facts.put("maker.kev", Value.word("yes"));
    }
    return new Secret(
        new Facts(facts), answers, Set.of(), Set.copyOf(ids.subList(0, withheld)), false);
  }

  /** What a reader sees of some answers, worked out apart from the search. */
  private String seen(Publication publication, Secret secret, List<HeldAnswer> answers) {
    var state = engine.state(secret.facts(), answers, secret.reconciled());
    var numbers = state.numbers();
    var parts = new ArrayList<String>();
    switch (publication.precision()) {
      case EXACT -> parts.add(numbers.risks() + " " + numbers.overall() + numbers.headline());
      case BANDED -> parts.add(bands(numbers));
      case NONE -> {}
    }
    if (publication.status()) {
      parts.add(numbers.status().id());
    }
    if (publication.assurance()) {
      parts.add(numbers.assurancePercent() + "%");
    }
    if (publication.options()) {
      parts.add(treatments.bandsAfter(state).toString());
    }
    return String.join("; ", parts);
  }

  private static String bands(ScoreNumbers numbers) {
    var overall = numbers.overall().bands();
    var headline = numbers.headline().bands();
    return String.join(
        " ", overall.residual(), overall.attainable(), headline.residual(), headline.attainable());
  }

  /** Every installation that differs in withheld answers only. */
  private static List<List<HeldAnswer>> worlds(Secret secret) {
    List<List<HeldAnswer>> worlds = List.of(List.of());
    for (var answer : secret.answers()) {
      var others = secret.withheld().contains(answer.question()) ? all(answer) : List.of(answer);
      worlds =
          worlds.stream()
              .flatMap(
                  world ->
                      others.stream()
                          .map(
                              other -> {
                                var more = new ArrayList<>(world);
                                more.add(other);
                                return (List<HeldAnswer>) more;
                              }))
              .toList();
    }
    return worlds;
  }

  private static List<HeldAnswer> all(HeldAnswer answer) {
    var question = METHOD.question(answer.question()).orElseThrow();
    var all = new ArrayList<HeldAnswer>();
    all.add(held(question, List.of(), Basis.UNKNOWN));
    for (var value : question.values()) {
      for (var basis : BASES) {
        all.add(held(question, List.of(value), basis));
        if (question.many()) {
          question.values().stream()
              .filter(other -> value.compareTo(other) < 0)
              .forEach(other -> all.add(held(question, List.of(value, other), basis)));
        }
      }
    }
    return all;
  }

  /** By withheld question, the values that are consistent with what is published. */
  private Map<String, Set<List<String>>> open(
      Publication publication, Secret secret, List<List<HeldAnswer>> worlds) {
    var now = seen(publication, secret, secret.answers());
    var open = new HashMap<String, Set<List<String>>>();
    for (var world : worlds) {
      if (seen(publication, secret, world).equals(now)) {
        for (var answer : world) {
          if (secret.withheld().contains(answer.question())) {
            open.computeIfAbsent(answer.question(), _ -> new HashSet<>())
                .add(answer.values().stream().sorted().toList());
          }
        }
      }
    }
    return open;
  }

  private static boolean leavesAllOpen(Map<String, Set<List<String>>> open) {
    return open.values().stream().allMatch(values -> values.size() >= 2);
  }

  @Test
  void everyWithheldAnswerCouldBeAnother() {
    var coarser = 0;
    for (int seed = 0; seed < CASES; seed++) {
      var secret = secret(new Random(seed), 1 + seed % 3);
      var worlds = worlds(secret);
      var publication = inference.publication(secret);
      assertThat(leavesAllOpen(open(publication, secret, worlds)))
          .as("seed %d: %s", seed, publication)
          .isTrue();
      var best =
          Inference.LADDER.stream()
              .filter(rung -> leavesAllOpen(open(rung, secret, worlds)))
              .findFirst();
      if (!best.equals(Optional.of(publication))) {
        coarser++;
      }
    }
    // How often less is published than could be: most of all to let the choice itself tell nothing.
    assertThat(coarser).isLessThan(CASES / 2);
  }

  @Test
  void howMuchIsPublishedTellsNothingWhereFewAreWithheld() {
    var told = 0;
    var levels = new HashMap<Publication, Integer>();
    for (int seed = 0; seed < 10; seed++) {
      var secret = secret(new Random(seed), 1 + seed % 2);
      var publication = inference.publication(secret);
      levels.merge(publication, 1, Integer::sum);
      var worlds =
          worlds(secret).stream()
              .filter(
                  world ->
                      seen(publication, secret, world)
                              .equals(seen(publication, secret, secret.answers()))
                          && inference
                              .publication(
                                  new Secret(
                                      secret.facts(),
                                      world,
                                      secret.reconciled(),
                                      secret.withheld(),
                                      false))
                              .equals(publication))
              .toList();
      if (!leavesAllOpen(open(publication, secret, worlds))) {
        told++;
      }
    }
    assertThat(told).isZero();
    assertThat(levels).containsKey(Publication.ALL);
  }
}
