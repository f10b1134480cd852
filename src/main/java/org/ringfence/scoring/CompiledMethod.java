package org.ringfence.scoring;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ringfence.model.evaluation.RiskView;
import org.ringfence.model.installation.Value;
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

  /** What stands in for each fact that is not known, in the order of their places. */
  final List<Map<RiskView, StandIn>> standIns;

  final CompiledRisk[] risks;
  final CompiledCondition closed;
  final Conflict[] conflicts;

  /** The places of the questions that are controls, each once. */
  final int[] controls;

  /** The places of the questions and facts without which nothing is assessable. */
  final int[] core;

  private final Method method;
  private final Map<String, Integer> places = new LinkedHashMap<>();
  private final ValueBits[] symbols;
  private final int[][] looks;

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
            .map(risk -> CompiledRisk.of(method, risk, places, symbols))
            .toArray(CompiledRisk[]::new);
    this.closed = CompiledCondition.of(method.closed(), places, symbols);
    this.conflicts = method.contradictions().stream().map(this::conflict).toArray(Conflict[]::new);
    this.controls =
        method.risks().stream()
            .flatMap(risk -> risk.controls().stream())
            .mapToInt(control -> place(control.question()))
            .distinct()
            .toArray();
    this.core = method.core().stream().mapToInt(this::place).toArray();
    this.looks = looks();
  }

  /** Answers that can't all be true, and the place of the question that is denied then. */
  record Conflict(String id, int denies, CompiledCondition when) {}

  /** How many questions and facts there are. */
  int size() {
    return places.size();
  }

  /** The place of a question or fact. */
  int place(String subject) {
    return CompiledCondition.place(subject, places);
  }

  /** The bits of some words of the question or fact at a place. */
  long bits(int place, List<String> words) {
    return symbols[place].bits(words);
  }

  /** A value of the question or fact at a place. */
  StandIn value(int place, Value value) {
    return CompiledView.standIn(value, symbols[place]);
  }

  /** Places in the list of risks of those that look at the question or fact at a place. */
  int[] lookingAt(int place) {
    return looks[place];
  }

  CompiledTreatment treatment(Treatment treatment) {
    return CompiledTreatment.of(treatment, method, places, symbols);
  }

  /** All of a view as numbers. */
  CompiledView view(Map<String, ScenarioValue> values) {
    var view = new CompiledView(size());
    values.forEach(
        (subject, viewed) -> {
          var at = place(subject);
          view.put(at, bits(at, viewed.words()), value(at, viewed.inConditions()), viewed.basis());
        });
    return view;
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

  private Conflict conflict(Method.ContradictionRule rule) {
    return new Conflict(
        rule.id(), place(rule.denies()), CompiledCondition.of(rule.when(), places, symbols));
  }

  private int[][] looks() {
    var bySubject = RisksBySubject.of(method);
    return places.keySet().stream()
        .map(
            subject ->
                bySubject.lookingAt(subject).stream().mapToInt(method.risks()::indexOf).toArray())
        .toArray(int[][]::new);
  }
}
