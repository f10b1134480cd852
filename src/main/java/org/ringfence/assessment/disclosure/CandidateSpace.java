package org.ringfence.assessment.disclosure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything that an installation could be to whoever knows all of it but the withheld answers. */
final class CandidateSpace {
  /** So many are kept once they were scored. */
  private static final int MOST_KNOWN = 400;

  private final DisclosureCandidate installation;
  private final PossibleAnswers answers;
  private final boolean accepted;
  private final Map<List<Integer>, Candidate> known = new HashMap<>();
  private final List<Candidate> all;

  /**
   * Around an installation, by its public answers alone.
   *
   * @param installation whose withheld answers are all replaced
   * @param accepted whether it is public that somebody accepted the risk, which nobody can where
   *     too little is known
   */
  CandidateSpace(DisclosureCandidate installation, PossibleAnswers answers, boolean accepted) {
    this.installation = installation;
    this.answers = answers;
    this.accepted = accepted;
    this.all = answers.ways().stream().map(this::candidate).filter(this::canBe).toList();
    all.forEach(one -> known.put(one.choices(), one));
  }

  /** The one with these choices. */
  Candidate candidate(List<Integer> choices) {
    return Optional.ofNullable(known.get(choices))
        .orElseGet(() -> new Candidate(choices, installation.with(answers.answers(choices))));
  }

  private Candidate changed(Candidate one, int question, int choice) {
    var choices = one.choosing(question, choice);
    var met = known.get(choices);
    if (met != null) {
      return met;
    }
    var other =
        new Candidate(choices, one.installation().with(List.of(answers.answer(question, choice))));
    if (known.size() < MOST_KNOWN) {
      known.put(choices, other);
    }
    return other;
  }

  private boolean canBe(Candidate candidate) {
    return !accepted || candidate.installation().isAssessable();
  }

  /** All that it could be, or a fair part of that. */
  List<Candidate> all() {
    return all;
  }

  /** Whether {@link #all} is everything. */
  boolean isWhole() {
    return answers.isWhole();
  }

  /** The places of the withheld questions. */
  Stream<Integer> questions() {
    return answers.questions();
  }

  /** Those that differ in the value of one withheld answer and in nothing else. */
  Stream<Candidate> beside(Candidate one, int question) {
    return answers
        .others(question, one.choices().get(question))
        .map(other -> changed(one, question, other))
        .filter(this::canBe);
  }

  /** Those, and then those that differ in one more withheld answer as well. */
  Stream<Candidate> near(Candidate one, int question) {
    return Stream.concat(
        beside(one, question),
        questions()
            .filter(second -> second != question)
            .flatMap(
                second ->
                    answers
                        .choices(second)
                        .filter(other -> !other.equals(one.choices().get(second)))
                        .map(other -> changed(one, second, other))
                        .flatMap(other -> beside(other, question))));
  }
}
