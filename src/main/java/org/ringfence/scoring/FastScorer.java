package org.ringfence.scoring;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ringfence.catalogue.Method;
import org.ringfence.model.Basis;
import org.ringfence.model.Facts;
import org.ringfence.model.Figures.RiskFigure;
import org.ringfence.model.HeldAnswer;
import org.ringfence.model.Question;
import org.ringfence.model.RiskView;
import org.ringfence.model.Status;
import org.ringfence.model.Treatment;
import org.ringfence.model.Value;
import org.ringfence.scoring.FastView.FastQuestion;
import org.ringfence.scoring.FastView.StandIn;

/**
 * Gives the same numbers as {@link Scorer} in a few microseconds, without explaining them: for
 * whoever asks what other answers would come to, and asks often.
 */
public final class FastScorer {
  private static final int UNKNOWN = Basis.UNKNOWN.rank();
  private static final int INSPECTED = Basis.INSPECTED.rank();
  private static final int NO_NUMBER = -1;

  private final Method method;
  private final Map<String, Integer> subjects = new LinkedHashMap<>();
  private final Symbols[] symbols;
  private final FastQuestion[] questions;
  private final boolean[] mandatory;
  private final List<Map<RiskView, StandIn>> standIns;
  private final FastRisk[] risks;
  private final FastCondition closed;
  private final Conflict[] conflicts;
  private final int[] controls;
  private final int[] core;
  private final NumbersOf numbersOf;

  /** Scores by this method. */
  public FastScorer(Method method) {
    this.method = method;
    Stream.concat(
            method.questions().stream().map(Question::id),
            method.facts().stream().map(Method.Fact::id))
        .forEach(id -> subjects.put(id, subjects.size()));
    this.symbols =
        IntStream.range(0, subjects.size()).mapToObj(_ -> new Symbols()).toArray(Symbols[]::new);
    this.questions = method.questions().stream().map(this::question).toArray(FastQuestion[]::new);
    this.mandatory = new boolean[questions.length];
    for (int at = 0; at < questions.length; at++) {
      mandatory[at] = method.questions().get(at).mandatory();
    }
    this.standIns = method.facts().stream().map(this::standIns).toList();
    this.risks =
        method.risks().stream()
            .map(risk -> FastRisk.of(method, risk, subjects, symbols))
            .toArray(FastRisk[]::new);
    this.closed = FastCondition.of(method.closed(), subjects, symbols);
    this.conflicts =
        method.contradictions().stream()
            .map(
                rule ->
                    new Conflict(
                        rule.id(),
                        FastCondition.place(rule.denies(), subjects),
                        FastCondition.of(rule.when(), subjects, symbols)))
            .toArray(Conflict[]::new);
    this.controls =
        method.risks().stream()
            .flatMap(risk -> risk.controls().stream())
            .mapToInt(control -> FastCondition.place(control.question(), subjects))
            .distinct()
            .toArray();
    this.core = method.core().stream().mapToInt(id -> FastCondition.place(id, subjects)).toArray();
    this.numbersOf = new NumbersOf(method);
  }

  /** Answers that can't all be true, and the place of the question that is denied then. */
  private record Conflict(String id, int denies, FastCondition when) {}

  private FastQuestion question(Question question) {
    var words = symbols[FastCondition.place(question.id(), subjects)];
    words.addAll(question.values());
    return new FastQuestion(
        words.add(question.unknown()),
        words.add(question.best()),
        words.add(question.worst()),
        words.addAll(question.reassuring()),
        question.needs().rank());
  }

  private Map<RiskView, StandIn> standIns(Method.Fact fact) {
    var words = symbols[FastCondition.place(fact.id(), subjects)];
    words.addAll(fact.values());
    var byView = new EnumMap<RiskView, StandIn>(RiskView.class);
    byView.put(RiskView.RESIDUAL, standIn(fact, fact.unknown(), words));
    byView.put(RiskView.ATTAINABLE, standIn(fact, fact.best(), words));
    byView.put(RiskView.WORST, standIn(fact, fact.worst(), words));
    return byView;
  }

  private static StandIn standIn(Method.Fact fact, String text, Symbols words) {
    return fact.number() && text.chars().allMatch(Character::isDigit)
        ? new StandIn(0, Integer.parseInt(text))
        : new StandIn(words.add(text), NO_NUMBER);
  }

  /**
   * An installation to score, and to change answers of.
   *
   * @param facts those that are known
   * @param answers as held, before any contradiction denies them; a question left out is not known
   * @param reconciled ids of the contradictions that somebody has explained
   */
  public State state(Facts facts, List<HeldAnswer> answers, Set<String> reconciled) {
    var words = new long[questions.length];
    var basis = new int[questions.length];
    for (var answer : answers) {
      var at = FastCondition.place(answer.question(), subjects);
      words[at] = symbols[at].bits(answer.values());
      basis[at] = answer.basis().rank();
    }
    var known = new HashMap<Integer, StandIn>();
    facts
        .known()
        .forEach(
            (fact, value) -> {
              var at = FastCondition.place(fact, subjects);
              known.put(at, standIn(value, symbols[at]));
            });
    return new State(words, basis, Map.copyOf(known), reconciled);
  }

  static StandIn standIn(Value value, Symbols symbols) {
    return switch (value) {
      case Value.Words(var words) -> new StandIn(symbols.bits(words), NO_NUMBER);
      case Value.Count(var number) -> new StandIn(0, number);
    };
  }

  /** A treatment as numbers. */
  FastTreatment treatment(Treatment treatment) {
    return FastTreatment.of(treatment, method, subjects, symbols);
  }

  /** The answers of one installation. */
  public final class State {
    private final long[] words;
    private final int[] basis;
    private final Map<Integer, StandIn> facts;
    private final Set<String> reconciled;

    private State(long[] words, int[] basis, Map<Integer, StandIn> facts, Set<String> reconciled) {
      this.words = words;
      this.basis = basis;
      this.facts = facts;
      this.reconciled = reconciled;
    }

    /** The same with another answer to one question. */
    public State with(HeldAnswer other) {
      var at = FastCondition.place(other.question(), subjects);
      var changedWords = words.clone();
      var changedBasis = basis.clone();
      changedWords[at] = symbols[at].bits(other.values());
      changedBasis[at] = other.basis().rank();
      return new State(changedWords, changedBasis, facts, reconciled);
    }

    /** The same once something has been done about it; every answer that it brings is inspected. */
    State after(List<FastTreatment.Change> changes, Map<Integer, StandIn> otherFacts) {
      var changedWords = words.clone();
      var changedBasis = basis.clone();
      for (var change : changes) {
        var at = change.question();
        changedWords[at] = change.after(basis[at] == UNKNOWN ? 0 : words[at]);
        changedBasis[at] = INSPECTED;
      }
      var changedFacts = new HashMap<>(facts);
      changedFacts.putAll(otherFacts);
      return new State(changedWords, changedBasis, Map.copyOf(changedFacts), reconciled);
    }

    /** What it scores. */
    public Numbers numbers() {
      var found = new ArrayList<String>();
      var denied = new boolean[questions.length];
      var open = new boolean[questions.length];
      contradict(found, denied, open);
      var residual = view(RiskView.RESIDUAL, denied);
      var isClosed = closed.holds(residual.seen, residual.numbers);
      var attainable = view(RiskView.ATTAINABLE, denied);
      var worst = view(RiskView.WORST, denied);
      var figures = new ArrayList<RiskFigure>();
      for (int at = 0; at < risks.length; at++) {
        var today = isClosed ? 0 : risks[at].score(residual);
        figures.add(
            new RiskFigure(
                method.risks().get(at).id(),
                risks[at].inherent(residual),
                today,
                Math.min(today, score(risks[at], attainable)),
                Math.max(today, score(risks[at], worst))));
      }
      return numbersOf.of(
          isClosed ? Status.CLOSED : status(open), assurance(denied), figures, found);
    }

    private int score(FastRisk risk, FastView view) {
      return closed.holds(view.seen, view.numbers) ? 0 : risk.score(view);
    }

    private void contradict(List<String> found, boolean[] denied, boolean[] open) {
      var known = new long[subjects.size()];
      var numbers = new int[subjects.size()];
      for (int at = 0; at < known.length; at++) {
        numbers[at] = NO_NUMBER;
        if (at < questions.length && basis[at] != UNKNOWN) {
          known[at] = words[at];
        }
      }
      facts.forEach(
          (at, value) -> {
            known[at] = value.word();
            numbers[at] = value.number();
          });
      for (var conflict : conflicts) {
        if (conflict.when().holds(known, numbers)) {
          found.add(conflict.id());
          deny(conflict, known, numbers, denied, open);
        }
      }
    }

    private void deny(
        Conflict conflict, long[] known, int[] numbers, boolean[] denied, boolean[] open) {
      var at = conflict.denies();
      if (basis[at] != UNKNOWN
          && conflict
              .when()
              .anyOther(
                  at,
                  known,
                  numbers,
                  other -> other < questions.length && basis[other] >= basis[at])) {
        denied[at] = true;
        open[at] |= !reconciled.contains(conflict.id());
      }
    }

    private FastView view(RiskView which, boolean[] denied) {
      var view = new FastView(subjects.size());
      for (int at = 0; at < questions.length; at++) {
        view.answer(which, at, questions[at], words[at], basis[at], denied[at]);
      }
      for (int fact = 0; fact < standIns.size(); fact++) {
        var at = questions.length + fact;
        var known = facts.get(at);
        if (known == null) {
          view.fact(at, standIns.get(fact).getOrDefault(which, new StandIn(0, NO_NUMBER)), false);
        } else {
          view.fact(at, known, true);
        }
      }
      return view;
    }

    private Status status(boolean[] open) {
      for (var at : core) {
        var isOpen =
            at < questions.length ? basis[at] == UNKNOWN || open[at] : !facts.containsKey(at);
        if (isOpen) {
          return Status.NOT_ASSESSABLE;
        }
      }
      for (int at = 0; at < questions.length; at++) {
        if (mandatory[at] && basis[at] == UNKNOWN) {
          return Status.PROVISIONAL;
        }
      }
      return Status.COMPLETE;
    }

    private int assurance(boolean[] denied) {
      var shown = 0;
      for (var at : controls) {
        if (!denied[at] && basis[at] >= INSPECTED) {
          shown++;
        }
      }
      return controls.length == 0 ? 0 : shown * 100 / controls.length;
    }
  }
}
