package org.ringfence.assessment.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ringfence.model.evaluation.HeldAnswer;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.installation.Value;
import org.ringfence.model.method.Question;

/** All that the withheld questions can be answered, each answer by its number. */
final class PossibleAnswers {
  /** Fewer ways than this in which they could stand together are all looked at. */
  private static final int FEW = 600;

  /** How many are looked at where there are more. */
  private static final int SAMPLE = 160;

  /** The same ways are tried for whoever knows as much, so that which they are tells nothing. */
  private static final long SEED = 20260921;

  private final List<Question> questions;
  private final List<List<HeldAnswer>> each;

  /** Of these questions, whatever their answers are in truth. */
  PossibleAnswers(List<Question> withheld) {
    this.questions = List.copyOf(withheld);
    this.each = withheld.stream().map(HeldChoices::all).toList();
  }

  /** The places of the questions. */
  Stream<Integer> questions() {
    return IntStream.range(0, questions.size()).boxed();
  }

  /** The numbers of all that the question in this place can be answered. */
  Stream<Integer> choices(int question) {
    return IntStream.range(0, each.get(question).size()).boxed();
  }

  /** The numbers of those that say something else than this one. */
  Stream<Integer> others(int question, int choice) {
    var values = answer(question, choice).values();
    return choices(question).filter(other -> !answer(question, other).values().equals(values));
  }

  /** What a choice for the question in this place stands for. */
  HeldAnswer answer(int question, int choice) {
    return each.get(question).get(choice);
  }

  /** What the choices stand for. */
  List<HeldAnswer> answers(List<Integer> choices) {
    return questions().map(at -> answer(at, choices.get(at))).toList();
  }

  /** The choices that answers to all questions make; one that is none of them is not known. */
  List<Integer> choices(List<HeldAnswer> held) {
    return questions().map(at -> choice(at, held)).toList();
  }

  private int choice(int question, List<HeldAnswer> held) {
    return held.stream()
        .filter(one -> one.question().equals(questions.get(question).id()))
        .flatMap(one -> numbers(question, at -> isAlike(answer(question, at), one)).stream())
        .findFirst()
        .orElseGet(() -> unknown(question));
  }

  private static boolean isAlike(HeldAnswer one, HeldAnswer other) {
    return one.basis() == other.basis() && one.values().equals(HeldChoices.sorted(other));
  }

  /** What becomes of choices once each answer is made another. */
  UnaryOperator<List<Integer>> changing(UnaryOperator<HeldAnswer> change) {
    var becomes =
        questions()
            .map(
                at ->
                    each.get(at).stream()
                        .map(answer -> choice(at, List.of(change.apply(answer))))
                        .toList())
            .toList();
    return choices -> questions().map(at -> becomes.get(at).get(choices.get(at))).toList();
  }

  /** Whether {@link #ways} are all there are. */
  boolean isWhole() {
    var count = 1L;
    for (var options : each) {
      count = Math.min(FEW, count * options.size());
    }
    return count < FEW;
  }

  /** The choices of ways in which all could stand together: all there are, or a fair part. */
  List<List<Integer>> ways() {
    return isWhole() ? whole() : sample();
  }

  private List<List<Integer>> whole() {
    List<List<Integer>> ways = List.of(List.of());
    for (var options : each) {
      ways =
          ways.stream()
              .flatMap(
                  way ->
                      IntStream.range(0, options.size())
                          .mapToObj(at -> Stream.concat(way.stream(), Stream.of(at)).toList()))
              .toList();
    }
    return ways;
  }

  /** Installations are well kept or badly, known well or hardly, so answers go together. */
  private List<List<Integer>> sample() {
    var random = new Random(SEED);
    var ways = new ArrayList<List<Integer>>();
    for (int i = 0; i < SAMPLE; i++) {
      var kept = random.nextInt(5) / 4.0;
      var known = random.nextInt(5) / 4.0;
      var shown = random.nextInt(3) / 2.0;
      ways.add(
          questions()
              .map(
                  at ->
                      random.nextDouble() < known
                          ? known(at, random, random.nextDouble() < kept, shown)
                          : unknown(at))
              .toList());
    }
    return ways;
  }

  private int unknown(int question) {
    return numbers(question, at -> answer(question, at).isUnknown()).getFirst();
  }

  private int known(int question, Random random, boolean best, double shown) {
    var isShown = random.nextDouble() < shown;
    var choices =
        numbers(
            question,
            at -> {
              var answer = answer(question, at);
              return !answer.isUnknown()
                  && (!isShown || answer.basis().compareTo(Basis.INSPECTED) >= 0)
                  && (!best || isBest(question, answer));
            });
    return choices.isEmpty() ? unknown(question) : choices.get(random.nextInt(choices.size()));
  }

  private boolean isBest(int question, HeldAnswer answer) {
    return new Value.Words(answer.values()).equals(questions.get(question).best());
  }

  private List<Integer> numbers(int question, IntPredicate are) {
    return IntStream.range(0, each.get(question).size()).filter(are).boxed().toList();
  }
}
