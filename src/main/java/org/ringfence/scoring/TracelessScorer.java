package org.ringfence.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
 * Gives the same numbers as {@link Scorer} in a few microseconds, without explaining them: for
 * whoever asks what other answers would come to, and asks often.
 */
public final class TracelessScorer {
  private static final int UNKNOWN = Basis.UNKNOWN.rank();
  private static final int INSPECTED = Basis.INSPECTED.rank();
  private static final int NO_NUMBER = -1;

  private final Method method;
  private final CompiledMethod fast;
  private final NumbersOf numbersOf;

  /** Scores by this method. */
  public TracelessScorer(Method method) {
    this.method = method;
    this.fast = new CompiledMethod(method);
    this.numbersOf = new NumbersOf(method);
  }

  /**
   * An installation to score, and to change answers of.
   *
   * @param facts those that are known
   * @param answers as held, before any contradiction denies them; a question left out is not known
   * @param reconciled ids of the contradictions that somebody has explained
   */
  public State state(Facts facts, List<HeldAnswer> answers, Set<String> reconciled) {
    var words = new long[fast.questions.length];
    var basis = new int[fast.questions.length];
    for (var answer : answers) {
      var at = fast.place(answer.question());
      words[at] = fast.bits(at, answer.values());
      basis[at] = answer.basis().rank();
    }
    var known = new HashMap<Integer, StandIn>();
    facts
        .known()
        .forEach(
            (fact, value) -> {
              var at = fast.place(fact);
              known.put(at, fast.value(at, value));
            });
    return new State(words, basis, Map.copyOf(known), reconciled);
  }

  /** A treatment as numbers. */
  CompiledTreatment treatment(Treatment treatment) {
    return fast.treatment(treatment);
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
      var at = fast.place(other.question());
      var changedWords = words.clone();
      var changedBasis = basis.clone();
      changedWords[at] = fast.bits(at, other.values());
      changedBasis[at] = other.basis().rank();
      return new State(changedWords, changedBasis, facts, reconciled);
    }

    /** The same once something has been done about it; every answer that it brings is inspected. */
    State after(List<CompiledTreatment.Change> changes, Map<Integer, StandIn> otherFacts) {
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
    public ScoreNumbers numbers() {
      var found = new ArrayList<String>();
      var denied = new boolean[fast.questions.length];
      var open = new boolean[fast.questions.length];
      contradict(found, denied, open);
      var residual = view(RiskView.RESIDUAL, denied);
      var isClosed = fast.closed.holds(residual.seen, residual.numbers);
      var attainable = view(RiskView.ATTAINABLE, denied);
      var worst = view(RiskView.WORST, denied);
      var figures = new ArrayList<RiskFigure>();
      for (int at = 0; at < fast.risks.length; at++) {
        var today = isClosed ? 0 : fast.risks[at].score(residual);
        figures.add(
            new RiskFigure(
                method.risks().get(at).id(),
                fast.risks[at].inherent(residual),
                today,
                Math.min(today, score(fast.risks[at], attainable)),
                Math.max(today, score(fast.risks[at], worst))));
      }
      return numbersOf.of(
          isClosed ? Status.CLOSED : status(open), assurance(denied), figures, found);
    }

    private int score(CompiledRisk risk, CompiledView view) {
      return fast.closed.holds(view.seen, view.numbers) ? 0 : risk.score(view);
    }

    private void contradict(List<String> found, boolean[] denied, boolean[] open) {
      var known = new long[fast.size()];
      var numbers = new int[fast.size()];
      for (int at = 0; at < known.length; at++) {
        numbers[at] = NO_NUMBER;
        if (at < fast.questions.length && basis[at] != UNKNOWN) {
          known[at] = words[at];
        }
      }
      facts.forEach(
          (at, value) -> {
            known[at] = value.word();
            numbers[at] = value.number();
          });
      for (var conflict : fast.conflicts) {
        if (conflict.when().holds(known, numbers)) {
          found.add(conflict.id());
          deny(conflict, known, numbers, denied, open);
        }
      }
    }

    private void deny(
        CompiledMethod.Conflict conflict,
        long[] known,
        int[] numbers,
        boolean[] denied,
        boolean[] open) {
      var at = conflict.denies();
      if (basis[at] != UNKNOWN
          && conflict
              .when()
              .anyOther(
                  at,
                  known,
                  numbers,
                  other -> other < fast.questions.length && basis[other] >= basis[at])) {
        denied[at] = true;
        open[at] |= !reconciled.contains(conflict.id());
      }
    }

    private CompiledView view(RiskView which, boolean[] denied) {
      var view = new CompiledView(fast.size());
      for (int at = 0; at < fast.questions.length; at++) {
        view.answer(which, at, fast.questions[at], words[at], basis[at], denied[at]);
      }
      for (int fact = 0; fact < fast.standIns.size(); fact++) {
        var at = fast.questions.length + fact;
        var known = facts.get(at);
        if (known == null) {
          view.fact(
              at, fast.standIns.get(fact).getOrDefault(which, new StandIn(0, NO_NUMBER)), false);
        } else {
          view.fact(at, known, true);
        }
      }
      return view;
    }

    private Status status(boolean[] open) {
      for (var at : fast.core) {
        var isOpen =
            at < fast.questions.length ? basis[at] == UNKNOWN || open[at] : !facts.containsKey(at);
        if (isOpen) {
          return Status.NOT_ASSESSABLE;
        }
      }
      for (int at = 0; at < fast.questions.length; at++) {
        if (fast.mandatory[at] && basis[at] == UNKNOWN) {
          return Status.PROVISIONAL;
        }
      }
      return Status.COMPLETE;
    }

    private int assurance(boolean[] denied) {
      var shown = 0;
      for (var at : fast.controls) {
        if (!denied[at] && basis[at] >= INSPECTED) {
          shown++;
        }
      }
      return fast.controls.length == 0 ? 0 : shown * 100 / fast.controls.length;
    }
  }
}
