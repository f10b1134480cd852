package org.ringfence.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ringfence.model.evaluation.HeldAnswer;
import org.ringfence.model.evaluation.RiskView;
import org.ringfence.model.evaluation.Status;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.installation.Facts;
import org.ringfence.model.method.Method;
import org.ringfence.model.method.Treatment;
import org.ringfence.model.paper.FigurePrecision.RiskFigure;
import org.ringfence.scoring.CompiledView.StandIn;

/**
 * Works out every number of a score. A {@link Trace} hears of each step where one is asked for;
 * without it the same numbers take a few microseconds, for whoever asks what other answers would
 * come to, and asks often.
 */
public final class ScoringEngine {
  private static final int UNKNOWN = Basis.UNKNOWN.rank();
  private static final int INSPECTED = Basis.INSPECTED.rank();

  private final CompiledMethod method;
  private final NumbersOf numbersOf;

  /** Scores by this method. */
  public ScoringEngine(Method method) {
    this.method = new CompiledMethod(method);
    this.numbersOf = new NumbersOf(method);
  }

  /**
   * An installation to score, and to change answers of.
   *
   * @param facts those that are known; the method looks at none that it does not name
   * @param answers as held, before any contradiction denies them; a question left out is not known
   * @param reconciled ids of the contradictions that somebody has explained
   */
  public State state(Facts facts, List<HeldAnswer> answers, Set<String> reconciled) {
    var words = new long[method.questions.length];
    var basis = new int[method.questions.length];
    for (var answer : answers) {
      var at = method.place(answer.question());
      words[at] = method.bits(at, answer.values());
      basis[at] = answer.basis().rank();
    }
    return new State(words, basis, method.known(facts), reconciled);
  }

  /** The method as numbers. */
  CompiledMethod method() {
    return method;
  }

  /** A treatment as numbers. */
  CompiledTreatment treatment(Treatment treatment) {
    return method.treatment(treatment);
  }

  /** The answers of one installation. */
  public final class State {
    private final long[] words;
    private final int[] basis;

    /** Those that are known, by their places after the questions. */
    private final List<Optional<StandIn>> facts;

    private final Set<String> reconciled;

    /** What it scores, once somebody has asked. */
    private @Nullable ScoreNumbers numbers;

    private State(
        long[] words, int[] basis, List<Optional<StandIn>> facts, Set<String> reconciled) {
      this.words = words;
      this.basis = basis;
      this.facts = facts;
      this.reconciled = reconciled;
    }

    /** The same with other answers to some questions. */
    public State with(List<HeldAnswer> others) {
      var changedWords = words.clone();
      var changedBasis = basis.clone();
      for (var other : others) {
        var at = method.place(other.question());
        changedWords[at] = method.bits(at, other.values());
        changedBasis[at] = other.basis().rank();
      }
      return new State(changedWords, changedBasis, facts, reconciled);
    }

    /** The same once something has been done about it; every answer that it brings is inspected. */
    State after(List<CompiledTreatment.Change> changes, Map<Integer, StandIn> otherFacts) {
      if (changes.isEmpty() && otherFacts.isEmpty()) {
        return this;
      }
      var changedWords = words.clone();
      var changedBasis = basis.clone();
      for (var change : changes) {
        var at = change.question();
        changedWords[at] = change.after(basis[at] == UNKNOWN ? 0 : words[at]);
        changedBasis[at] = INSPECTED;
      }
      var changedFacts = new ArrayList<>(facts);
      otherFacts.forEach(
          (at, value) -> changedFacts.set(at - method.questions.length, Optional.of(value)));
      return new State(changedWords, changedBasis, List.copyOf(changedFacts), reconciled);
    }

    /** What it scores. */
    public ScoreNumbers numbers() {
      var known = numbers;
      if (known == null) {
        known = numbers(Trace.NONE);
        numbers = known;
      }
      return known;
    }

    /**
     * What it scores.
     *
     * @param trace hears of each step
     */
    ScoreNumbers numbers(Trace trace) {
      var found = contradictions(trace);
      var residual = scenario(RiskView.RESIDUAL, found, trace);
      var attainable = scenario(RiskView.ATTAINABLE, found, trace);
      var worst = scenario(RiskView.WORST, found, trace);
      var figures = new ArrayList<RiskFigure>(method.risks.length);
      for (var risk : method.risks) {
        var today = residual.points(risk, trace);
        figures.add(
            new RiskFigure(
                risk.id(),
                today.inherent(),
                today.score(),
                Math.min(today.score(), attainable.points(risk, trace).score()),
                Math.max(today.score(), worst.points(risk, trace).score())));
      }
      return numbersOf.of(
          residual.isClosed() ? Status.CLOSED : status(found),
          assurance(found),
          figures,
          found.ids);
    }

    /** Which of its answers can't all be true. */
    Contradictions.Found contradictions(Trace trace) {
      var held = new CompiledView(method.size());
      for (int at = 0; at < method.questions.length; at++) {
        held.held(at, words[at], basis[at]);
      }
      for (int at = method.questions.length; at < method.size(); at++) {
        held.fact(at, fact(at).orElse(StandIn.NOTHING), Basis.UNKNOWN);
      }
      return method.contradictions.look(held, reconciled, trace);
    }

    private Scenario scenario(RiskView which, Contradictions.Found found, Trace trace) {
      var view = new CompiledView(method.size());
      for (int at = 0; at < method.questions.length; at++) {
        view.answer(which, at, method.questions[at], words[at], basis[at], found.denied[at]);
      }
      for (int at = method.questions.length; at < method.size(); at++) {
        var known = fact(at);
        if (known.isPresent()) {
          view.fact(at, known.get(), Basis.INDEPENDENT);
        } else {
          view.fact(at, method.standIn(at, which), Basis.UNKNOWN);
        }
      }
      trace.viewed(which, view);
      return new Scenario(which, view, method.closed.holds(view));
    }

    private Optional<StandIn> fact(int at) {
      return facts.get(at - method.questions.length);
    }

    private Status status(Contradictions.Found found) {
      for (var at : method.core) {
        var isOpen =
            at < method.questions.length
                ? basis[at] == UNKNOWN || found.open[at]
                : fact(at).isEmpty();
        if (isOpen) {
          return Status.NOT_ASSESSABLE;
        }
      }
      for (int at = 0; at < method.questions.length; at++) {
        if (method.mandatory[at] && basis[at] == UNKNOWN) {
          return Status.PROVISIONAL;
        }
      }
      return Status.COMPLETE;
    }

    /** The share of controls that are shown on site, whatever was found there. */
    private int assurance(Contradictions.Found found) {
      var shown = 0;
      for (var at : method.controls) {
        if (!found.denied[at] && basis[at] >= INSPECTED) {
          shown++;
        }
      }
      return method.controls.length == 0 ? 0 : shown * 100 / method.controls.length;
    }
  }

  /** One view of an installation, and whether it is gone in it. */
  private record Scenario(RiskView which, CompiledView view, boolean isClosed) {
    RiskPoints points(CompiledRisk risk, Trace trace) {
      var points = risk.points(view, trace);
      trace.scored(which, points);
      return isClosed ? points.withScore(0) : points;
    }
  }
}
