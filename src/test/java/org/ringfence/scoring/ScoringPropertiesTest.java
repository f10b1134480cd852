package org.ringfence.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.ringfence.model.evaluation.AssessedRisk;
import org.ringfence.model.evaluation.HeldAnswer;
import org.ringfence.model.evaluation.RiskResult;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.Assessment;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.installation.Equipment;
import org.ringfence.model.method.Method;
import org.ringfence.model.method.Question;
import org.ringfence.model.outcome.Outcome;

/** What holds for any answers at all, tried on random ones. */
class ScoringPropertiesTest {
  private static final long SEED = 20261122L;
  private static final int TRIES = 1_000;

  private final Method method = Bundled.CATALOGUE.method();
  private final Scorer scorer = Bundled.scorer();

  /** Tries a property; a failure names the seed that shows it. */
  private void forRandom(int tries, Consumer<RandomAssessments> property) {
    for (int i = 0; i < tries; i++) {
      var seed = SEED + i;
      try {
        property.accept(new RandomAssessments(method, seed));
      } catch (AssertionError | RuntimeException e) {
        fail("with the seed " + seed + ": " + e.getMessage(), e);
      }
    }
  }

  @Test
  void attainableIsNeverAboveResidualNorResidualAboveWorst() {
    forRandom(
        TRIES,
        random -> {
          var risk = scorer.score(random.next());
          for (var result : risk.risks()) {
            var residual = result.residual().score().score();
            assertThat(result.attainable().score().score()).isLessThanOrEqualTo(residual);
            assertThat(result.worst().score().score()).isBetween(residual, 25);
          }
          assertThat(risk.overall().attainable()).isLessThanOrEqualTo(risk.overall().residual());
          assertThat(risk.overall().worst()).isGreaterThanOrEqualTo(risk.overall().residual());
        });
  }

  @Test
  void theChecksAreOneChainThatEndsAtWhatIsAttainable() {
    forRandom(
        TRIES,
        random -> {
          var risk = scorer.score(random.next());
          var end =
              risk.checks().isEmpty()
                  ? risk.headline().residual()
                  : risk.checks().getLast().residualAfter();
          assertThat(end).isEqualTo(risk.headline().attainable());
        });
  }

  @Test
  void moreBasisBehindAReassuringAnswerNeverRaisesAResidualScore() {
    forRandom(
        TRIES,
        random -> {
          var before = random.next();
          var weak =
              method.questions().stream()
                  .filter(question -> isReassuring(question, before.answer(question.id())))
                  .toList();
          if (weak.isEmpty()) {
            return;
          }
          var question = weak.get(random.below(weak.size())).id();
          var answer = before.answer(question);
          var after = with(before, question, stronger(answer));
          // A contradiction may come or go with the basis; the property is about evidence alone.
          var was = scorer.score(before);
          var is = scorer.score(after);
          if (denials(was).equals(denials(is))) {
            assertNoneRaised(was, is);
          }
        });
  }

  private static Answer stronger(Answer answer) {
    var next =
        switch (answer.basis()) {
          case UNKNOWN -> Basis.STATED;
          case STATED -> Basis.DOCUMENTED;
          case DOCUMENTED -> Basis.INSPECTED;
          case INSPECTED, INDEPENDENT -> Basis.INDEPENDENT;
        };
    return answer
        .withBasis(next)
        .withEvidence("A. Person", Optional.of(RandomAssessments.DAY), "File 2");
  }

  private static boolean isReassuring(Question question, Answer answer) {
    return answer.basis() != Basis.UNKNOWN && question.isReassuring(answer.values());
  }

  private static List<String> denials(AssessedRisk risk) {
    return risk.held().stream().filter(HeldAnswer::isDenied).map(HeldAnswer::question).toList();
  }

  private static void assertNoneRaised(AssessedRisk before, AssessedRisk after) {
    for (int i = 0; i < before.risks().size(); i++) {
      assertThat(after.risks().get(i).residual().score().score())
          .as(before.risks().get(i).risk())
          .isLessThanOrEqualTo(before.risks().get(i).residual().score().score());
    }
  }

  @Test
  void aStatedAdverseAnswerWhereNothingWasKnownNeverLowersAScore() {
    forRandom(
        TRIES,
        random -> {
          var before = random.next();
          var open =
              method.questions().stream()
                  .filter(question -> !before.answers().containsKey(question.id()))
                  .toList();
          if (open.isEmpty()) {
            return;
          }
          var question = open.get(random.below(open.size()));
          var adverse =
              question.values().stream()
                  .filter(value -> !question.reassuring().contains(value))
                  .toList();
          if (adverse.isEmpty() || isBetterThanNotKnown(question, adverse)) {
            return;
          }
          var value = adverse.get(random.below(adverse.size()));
          assertNoneRaised(
              scorer.score(with(before, question.id(), Answer.stated(value))),
              scorer.score(before));
        });
  }

  /** A neutral value can lie below the cautious stand-in, as a building's own network does. */
  private static boolean isBetterThanNotKnown(Question question, List<String> adverse) {
    return adverse.size() > 1 && !question.unknown().equals(question.worst());
  }

  @Test
  void theVectorGivesTheSameNumbersAgain() {
    forRandom(
        TRIES,
        random -> {
          var risk = scorer.score(random.next());
          switch (scorer.score(risk.vector())) {
            case Outcome.Refused<AssessedRisk>(var problems) -> fail(problems.toString());
            case Outcome.Done<AssessedRisk>(var again) -> {
              assertThat(again.vector()).isEqualTo(risk.vector());
              assertThat(again.status()).isEqualTo(risk.status());
              assertThat(again.assurancePercent()).isEqualTo(risk.assurancePercent());
              assertThat(again.overall()).isEqualTo(risk.overall());
              assertThat(again.headline()).isEqualTo(risk.headline());
              assertThat(again.contradictions()).isEqualTo(risk.contradictions());
              assertThat(again.unknown()).isEqualTo(risk.unknown());
              assertThat(again.risks()).isEqualTo(sorted(risk.risks(), again.risks()));
            }
          }
        });
  }

  /** A many-valued answer may have been given in another order, which nothing depends on. */
  private static List<RiskResult> sorted(List<RiskResult> one, List<RiskResult> other) {
    for (int i = 0; i < one.size(); i++) {
      assertThat(other.get(i).inherent()).isEqualTo(one.get(i).inherent());
      assertThat(other.get(i).residual().score()).isEqualTo(one.get(i).residual().score());
      assertThat(other.get(i).attainable().score()).isEqualTo(one.get(i).attainable().score());
      assertThat(other.get(i).worst().score()).isEqualTo(one.get(i).worst().score());
      assertThat(other.get(i).residual().controls()).isEqualTo(one.get(i).residual().controls());
    }
    return other;
  }

  @Test
  void theOrderInTheFileDoesNotMatter() {
    forRandom(
        TRIES,
        random -> {
          var assessment = random.next();
          var one = scorer.score(assessment);
          var other = scorer.score(random.shuffled(assessment));
          assertThat(other.vector()).isEqualTo(one.vector());
          assertThat(other.overall()).isEqualTo(one.overall());
        });
  }

  @Test
  void aSlipOfThePenInAVectorIsNoticed() {
    forRandom(
        300,
        random -> {
          var vector = scorer.score(random.next()).vector();
          var at = random.below(vector.length());
          var slipped =
              vector.substring(0, at)
                  + (vector.charAt(at) == 'q' ? 'z' : 'q')
                  + vector.substring(at + 1);
          assertThat(scorer.score(slipped)).isInstanceOf(Outcome.Refused.class);
          var cut = vector.substring(0, at);
          assertThat(scorer.score(cut)).isInstanceOf(Outcome.Refused.class);
        });
  }

  @Test
  void whatIsCheckedNextBringsTheHeadlineIntoTheBandThatItPromises() {
    forRandom(
        500,
        random -> {
          var risk = scorer.score(random.next());
          var decisive = risk.checks().stream().filter(check -> check.decisive()).toList();
          if (!decisive.isEmpty()) {
            assertThat(method.band(decisive.getLast().residualAfter()))
                .isEqualTo(risk.headline().bands().attainable());
          } else if (!risk.checks().isEmpty()) {
            assertThat(risk.checks().getLast().residualAfter())
                .isLessThanOrEqualTo(risk.headline().residual());
          }
        });
  }

  private static Assessment with(Assessment before, String question, Answer answer) {
    var answers = new HashMap<>(before.answers());
    answers.put(question, answer);
    return switch (before.equipment()) {
      case Equipment.Known(var facts) ->
          RandomAssessments.with(facts, answers, before.reconciled());
      case Equipment.Devices devices -> before;
    };
  }
}
