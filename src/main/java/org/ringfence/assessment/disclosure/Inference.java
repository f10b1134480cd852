package org.ringfence.assessment.disclosure;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ringfence.assessment.disclosure.Publication.Precision;
import org.ringfence.model.evaluation.HeldAnswer;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.installation.Facts;
import org.ringfence.model.method.Method;
import org.ringfence.model.method.MethodSummary;
import org.ringfence.model.method.Question;
import org.ringfence.scoring.ScoringEngine;
import org.ringfence.scoring.TreatmentScore;

/**
 * Finds how much of a score can be published so that nobody who knows the method and every answer
 * that is given can tell what any one withheld answer is, from a paper of today or from that and
 * one of a day when evidence has grown old: another value has to be found with which everything
 * that is published would be the same. It may publish less than it could, never more.
 *
 * <p>How much is published follows from the public answers and the band alone, so that it tells
 * nothing by itself. Where few answers are withheld, this is settled for all that they could be;
 * where many are, for a sample of them, always the same, as there are more than anybody can look
 * at: there an installation of a rare kind can be left whose answer a reader of everything could
 * rule out.
 */
public final class Inference {
  /** From little to everything, each telling more than the one before. */
  static final List<Publication> LADDER =
      List.of(new Publication(Precision.BANDED, true, false), Publication.ALL);

  private final Method method;
  private final ScoringEngine engine;
  private final TreatmentScore options;

  /**
   * Tries other answers by this method.
   *
   * @param options what is left after each option
   */
  public Inference(Method method, ScoringEngine engine, TreatmentScore options) {
    this.method = method;
    this.engine = engine;
    this.options = options;
  }

  /**
   * An installation whose score may be published.
   *
   * @param facts those that are known, all of them given
   * @param answers one for each question, as held, before any contradiction denies it
   * @param reconciled ids of the contradictions that somebody has explained
   * @param withheld ids of the questions whose answers are withheld
   * @param accepted whether it is published that somebody accepted the risk, which nobody can where
   *     too little is known
   */
  public record Secret(
      Facts facts,
      List<HeldAnswer> answers,
      Set<String> reconciled,
      Set<String> withheld,
      boolean accepted) {
    public Secret {
      answers = answers.stream().map(Secret::bare).toList();
      reconciled = Set.copyOf(reconciled);
      withheld = Set.copyOf(withheld);
    }

    /** What an answer counts as, without who gave it: nothing else decides what can be told. */
    private static HeldAnswer bare(HeldAnswer held) {
      return new HeldAnswer(
          held.question(),
          Answer.UNKNOWN,
          held.values(),
          held.basis(),
          HeldAnswer.Reason.AS_GIVEN,
          List.of());
    }

    /** What everybody may know of it. */
    Secret open() {
      return new Secret(
          facts,
          answers.stream()
              .map(held -> withheld.contains(held.question()) ? unknown(held.question()) : held)
              .toList(),
          reconciled,
          withheld,
          accepted);
    }

    static HeldAnswer unknown(String question) {
      return new HeldAnswer(
          question,
          Answer.UNKNOWN,
          List.of(),
          Basis.UNKNOWN,
          HeldAnswer.Reason.AS_GIVEN,
          List.of());
    }
  }

  /** The most that can be published of an installation. */
  public PublishedRisk publication(Secret secret) {
    return settled(secret.open()).of(secret);
  }

  /** How much can be published of all that are the same to whoever may not know everything. */
  Settled settled(Secret open) {
    var possible =
        new PossibleAnswers(
            method.questions().stream().filter(one -> open.withheld().contains(one.id())).toList());
    // Exact scores of many answers are never the same of two that are looked at.
    var ladder = possible.isWhole() ? LADDER : LADDER.subList(0, 1);
    var today = space(open, possible, Function.identity());
    var aged = space(open, possible, this::aged);
    var later = new PublishedClass(aged, _ -> true, ladder);
    var ageing = possible.changing(this::aged);
    return new Settled(
        possible,
        today,
        new PublishedClass(
            today, one -> later.seen(aged.candidate(ageing.apply(one.choices()))), ladder),
        Stream.concat(
                Stream.of(method.band(0)), method.bands().stream().map(MethodSummary.Band::id))
            .toList());
  }

  private CandidateSpace space(
      Secret secret, PossibleAnswers possible, Function<HeldAnswer, HeldAnswer> held) {
    var state =
        engine.state(
            secret.facts(), secret.answers().stream().map(held).toList(), secret.reconciled());
    return new CandidateSpace(new DisclosureCandidate(state, options), possible, secret.accepted());
  }

  /** An answer once the inspections of today have grown old. */
  private HeldAnswer aged(HeldAnswer held) {
    var ages = method.question(held.question()).filter(Question::ages).isPresent();
    var line =
        method.ageing().stream()
            .filter(one -> ages && one.bases().contains(held.basis()))
            .filter(one -> held.basis().compareTo(Basis.INSPECTED) >= 0)
            .findFirst();
    return line.map(
            one ->
                new HeldAnswer(
                    held.question(),
                    Answer.UNKNOWN,
                    held.values(),
                    one.becomes(),
                    held.reason(),
                    List.of()))
        .orElse(held);
  }
}
