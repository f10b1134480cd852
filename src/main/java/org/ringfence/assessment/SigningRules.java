package org.ringfence.assessment;

import java.util.Optional;
import org.ringfence.model.Contradiction;
import org.ringfence.model.Dossier;
import org.ringfence.model.Problem;
import org.ringfence.model.SignOff;
import org.ringfence.model.Status;

/** Who may sign what. */
final class SigningRules {
  private static final String APPROVER = "approver";
  private static final String ASSESSOR = "assessor";

  private final Phrases phrases;

  SigningRules(Phrases phrases) {
    this.phrases = phrases;
  }

  /** Why this signature can't be taken; empty where it can. */
  Optional<Problem> problem(Dossier dossier, SignOff signOff) {
    if (signOff.name().isBlank()) {
      return problem("The sign-off has no name.", "Give the name of the person who signs.");
    }
    if (signOff.statement().isBlank()) {
      return problem("The sign-off has no statement.", "Say what the person who signs agrees to.");
    }
    if (signOff.on().isBefore(dossier.assessment().assessedOn())) {
      return problem(
          "The day of signing is before the day of the assessment.", "Change one of the two days.");
    }
    if (dossier.signOffs().stream().anyMatch(one -> isSame(one, signOff))) {
      return problem(
          phrases.say("signing.twice", signOff.name().strip(), signOff.role()),
          "Nothing more is needed from them.");
    }
    return signOff.role().equals(APPROVER) ? approval(dossier, signOff) : Optional.empty();
  }

  private static boolean isSame(SignOff one, SignOff other) {
    return one.role().equals(other.role()) && isSamePerson(one, other);
  }

  private static boolean isSamePerson(SignOff one, SignOff other) {
    return one.name().strip().equalsIgnoreCase(other.name().strip());
  }

  private static Optional<Problem> approval(Dossier dossier, SignOff signOff) {
    if (dossier.risk().status() == Status.NOT_ASSESSABLE) {
      return problem(
          "The risk can't be accepted, because too little is known to assess it.",
          "Answer what the finding names first. An assessor can sign what is and isn't known.");
    }
    if (!dossier.risk().contradictions().stream().allMatch(Contradiction::reconciled)) {
      return problem(
          "The risk can't be accepted while answers contradict each other.",
          "Change an answer, or record why both stand.");
    }
    var assessed =
        dossier.signOffs().stream()
            .filter(one -> one.role().equals(ASSESSOR))
            .anyMatch(one -> isSamePerson(one, signOff));
    return assessed
        ? problem("Whoever assessed can't approve.", "Ask somebody else to approve.")
        : Optional.empty();
  }

  private static Optional<Problem> problem(String what, String mend) {
    return Optional.of(new Problem(what, "", mend + " Nothing was signed."));
  }
}
