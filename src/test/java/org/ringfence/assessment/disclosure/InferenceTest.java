package org.ringfence.assessment.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ringfence.assessment.disclosure.Inference.Secret;
import org.ringfence.catalogue.Catalogue;
import org.ringfence.catalogue.CatalogueReader;
import org.ringfence.catalogue.CatalogueSource;
import org.ringfence.model.disclosure.Ruling;
import org.ringfence.model.evaluation.HeldAnswer;
import org.ringfence.model.evaluation.HeldAnswer.Reason;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.installation.Facts;
import org.ringfence.model.installation.Value;
import org.ringfence.model.method.DetailKind;
import org.ringfence.model.method.Method;
import org.ringfence.model.method.Question;
import org.ringfence.scoring.ScoreNumbers;
import org.ringfence.scoring.ScoringEngine;
import org.ringfence.scoring.TreatmentScore;

/**
 * Whoever sees what is published, and how much that is, can't tell a withheld answer: with another
 * value of it, and at most one more answer changed, all of that would be the same.
 */
class InferenceTest {
  private static final int CASES = 6;
  private static final int MANY = 30;
  private static final Catalogue CATALOGUE = new CatalogueReader(CatalogueSource.bundled()).read();
  private static final Method METHOD = CATALOGUE.method();
  private static final List<Basis> BASES =
      List.of(Basis.STATED, Basis.DOCUMENTED, Basis.INSPECTED, Basis.INDEPENDENT);

  private final ScoringEngine engine = new ScoringEngine(METHOD);
  private final TreatmentScore treatments =
      new TreatmentScore(METHOD, engine, CATALOGUE.papers().treatments());
  private final Publications publications =
      new Publications(new Inference(METHOD, engine, treatments));

  private static HeldAnswer held(Question question, List<String> values, Basis basis) {
    var reason = values.isEmpty() ? Reason.NO_VALUE : Reason.AS_GIVEN;
    return new HeldAnswer(question.id(), Answer.UNKNOWN, values, basis, reason, List.of());
  }

  /** An installation by chance: some answers known, some not, a few of them withheld. */
  Secret secret(Random random, int withheld) {
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

  /** What a reader sees of some answers if so much is published, worked out from the engine. */
  private String seen(PublishedRisk published, Secret secret, List<HeldAnswer> answers) {
    var numbers = engine.state(secret.facts(), answers, secret.reconciled()).numbers();
    var publication = published.publication();
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
    return String.join("; ", parts) + published;
  }

  private String seen(Secret secret) {
    return seen(publications.of(secret), secret, secret.answers());
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

  private static Secret with(Secret secret, List<HeldAnswer> answers) {
    return new Secret(
        secret.facts(), answers, secret.reconciled(), secret.withheld(), secret.accepted());
  }

  /** The worlds that differ in the value of a withheld answer, then those in one more as well. */
  private static Stream<Secret> near(Secret secret, String question) {
    return Stream.concat(
        beside(secret, question),
        secret.withheld().stream()
            .filter(other -> !other.equals(question))
            .flatMap(other -> changed(secret, other))
            .flatMap(other -> beside(other, question)));
  }

  private static Stream<Secret> beside(Secret secret, String question) {
    var now = sorted(held(secret, question));
    return changed(secret, question).filter(one -> !sorted(held(one, question)).equals(now));
  }

  private static Stream<Secret> changed(Secret secret, String question) {
    return all(held(secret, question)).stream()
        .map(
            other ->
                with(
                    secret,
                    secret.answers().stream()
                        .map(one -> one.question().equals(question) ? other : one)
                        .toList()));
  }

  private static HeldAnswer held(Secret secret, String question) {
    return secret.answers().stream()
        .filter(one -> one.question().equals(question))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> sorted(HeldAnswer answer) {
    return answer.values().stream().sorted().toList();
  }

  /** Withheld answers of an installation that a reader of everything could tell. */
  private List<String> told(Secret secret) {
    var seen = seen(secret);
    return secret.withheld().stream()
        .filter(question -> near(secret, question).noneMatch(one -> seen(one).equals(seen)))
        .sorted()
        .toList();
  }

  /** Of all that could be, whatever is published of each, how much is published among it. */
  @Test
  void everyWithheldAnswerOfEveryWorldCouldBeAnotherWhereFewAreWithheld() {
    var worlds = 0;
    var published = new HashMap<Publication, Integer>();
    for (int seed = 0; seed < CASES; seed++) {
      var secret = secret(new Random(seed), 1 + seed % 2);
      for (var answers : worlds(secret)) {
        var world = with(secret, answers);
        assertThat(told(world)).as("seed %d", seed).isEmpty();
        published.merge(publications.of(world).publication(), 1, Integer::sum);
        worlds++;
      }
    }
    assertThat(worlds).isGreaterThan(150);
    assertThat(published).containsKey(Publication.ALL).hasSizeGreaterThan(2);
  }

  /** What England's proposals withhold, of installations by chance: nearly all is left open. */
  @Test
  void hardlyAnyWithheldAnswerCanBeToldWhereManyAre() {
    var withheld =
        CATALOGUE.papers().proposals().getOrDefault("england", List.of()).stream()
            .filter(ruling -> ruling.withheld() && ruling.kind() == DetailKind.ANSWER)
            .map(Ruling::question)
            .collect(Collectors.toSet());
    var told = new ArrayList<String>();
    var published = 0;
    for (int seed = 0; seed < MANY; seed++) {
      var secret = secret(new Random(seed), 0);
      var many = new Secret(secret.facts(), secret.answers(), secret.reconciled(), withheld, false);
      told.addAll(told(many));
      published += publications.of(many).options().isPresent() ? 1 : 0;
    }
    assertThat(told).as("of %d answers", MANY * withheld.size()).hasSizeLessThan(MANY / 10);
    assertThat(published).as("installations with a band").isGreaterThan(MANY / 2);
  }
}
