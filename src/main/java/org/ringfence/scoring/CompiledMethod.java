package org.ringfence.scoring;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ringfence.model.evaluation.RiskView;
import org.ringfence.model.installation.Facts;
import org.ringfence.model.method.Method;
import org.ringfence.model.method.Question;
import org.ringfence.model.method.Treatment;
import org.ringfence.scoring.CompiledView.FastQuestion;
import org.ringfence.scoring.CompiledView.StandIn;

/**
 * A method as numbers, worked out once: every question and fact has a place, the questions first,
 * and every word that one can have is a bit of its own.
 */
final class CompiledMethod {
  final FastQuestion[] questions;
  final boolean[] mandatory;

  final CompiledRisk[] risks;
  final CompiledCondition closed;
  final Contradictions contradictions;

  /** The places of the questions that are controls, each once. */
  final int[] controls;

  /** The places of the questions and facts without which nothing is assessable. */
  final int[] core;

  private final Method method;
  private final Map<String, Integer> places = new LinkedHashMap<>();
  private final ValueBits[] symbols;
  private final int[][] looks;

  /** What stands in for each fact that is not known, by its place after the questions. */
  private final List<Map<RiskView, StandIn>> standIns;

  CompiledMethod(Method method) {
    this.method = method;
    Stream.concat(
            method.questions().stream().map(Question::id),
            method.facts().stream().map(Method.Fact::id))
        .forEach(id -> places.put(id, places.size()));
    this.symbols =
        IntStream.range(0, places.size()).mapToObj(_ -> new ValueBits()).toArray(ValueBits[]::new);
    this.questions = method.questions().stream().map(this::question).toArray(FastQuestion[]::new);
    this.mandatory = new boolean[questions.length];
    for (int at = 0; at < questions.length; at++) {
      mandatory[at] = method.questions().get(at).mandatory();
    }
    this.standIns = method.facts().stream().map(this::standIns).toList();
    this.risks =
        method.risks().stream()
            .map(risk -> new CompiledRisk(risk, method, places, symbols))
            .toArray(CompiledRisk[]::new);
    this.closed = CompiledCondition.of(method.closed(), places, symbols);
    this.contradictions = new Contradictions(method, places, symbols);
    this.controls =
        method.risks().stream()
            .flatMap(risk -> risk.controls().stream())
            .mapToInt(control -> place(control.question()))
            .distinct()
            .toArray();
    this.core = method.core().stream().mapToInt(this::place).toArray();
    this.looks = looks();
  }

  /** How many questions and facts there are. */
  int size() {
    return places.size();
  }

  /** The place of a question or fact. */
  int place(String subject) {
    return CompiledCondition.place(subject, places);
  }

  /** Whether a name is that of a question or fact. */
  boolean has(String subject) {
    return places.containsKey(subject);
  }

  /** The names of the questions and facts, in the order of their places. */
  List<String> subjects() {
    return List.copyOf(places.keySet());
  }

  /** The words of some bits of the question or fact at a place. */
  List<String> words(int place, long bits) {
    return symbols[place].words(bits);
  }

  /** What stands in for the fact at a place where it is not known. */
  StandIn standIn(int place, RiskView view) {
    return Optional.ofNullable(standIns.get(place - questions.length).get(view)).orElseThrow();
  }

  /** The bits of some words of the question or fact at a place. */
  long bits(int place, List<String> words) {
    return symbols[place].bits(words);
  }

  /** The facts that are known, in the order of their places; the method looks at no others. */
  List<Optional<StandIn>> known(Facts facts) {
    return method.facts().stream()
        .map(
            fact ->
                facts
                    .get(fact.id())
                    .map(value -> CompiledView.standIn(value, symbols[place(fact.id())])))
        .toList();
  }

  /** Places in the list of risks of those that look at the question or fact at a place. */
  int[] lookingAt(int place) {
    return looks[place];
  }

  CompiledTreatment treatment(Treatment treatment) {
    return CompiledTreatment.of(treatment, method, places, symbols);
  }

  private FastQuestion question(Question question) {
    var words = symbols[place(question.id())];
    words.addAll(question.values());
    return new FastQuestion(
        words.add(question.unknown()),
        words.add(question.best()),
        words.add(question.worst()),
        words.addAll(question.reassuring()),
        question.needs().rank());
  }

  private Map<RiskView, StandIn> standIns(Method.Fact fact) {
    var words = symbols[place(fact.id())];
    words.addAll(fact.values());
    var byView = new EnumMap<RiskView, StandIn>(RiskView.class);
    byView.put(RiskView.RESIDUAL, standIn(fact, fact.unknown(), words));
    byView.put(RiskView.ATTAINABLE, standIn(fact, fact.best(), words));
    byView.put(RiskView.WORST, standIn(fact, fact.worst(), words));
    return byView;
  }

  private static StandIn standIn(Method.Fact fact, String text, ValueBits words) {
    return fact.number() && text.chars().allMatch(Character::isDigit)
        ? StandIn.of(Integer.parseInt(text))
        : StandIn.ofWord(words.add(text));
  }

  private int[][] looks() {
    var looks =
        IntStream.range(0, size())
            .mapToObj(_ -> IntStream.builder())
            .toArray(IntStream.Builder[]::new);
    for (int at = 0; at < risks.length; at++) {
      var risk = at;
      IntStream.concat(risks[at].subjects(), closed.subjects())
          .distinct()
          .forEach(place -> looks[place].add(risk));
    }
    return Stream.of(looks).map(found -> found.build().toArray()).toArray(int[][]::new);
  }
}
