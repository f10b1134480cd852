package org.ringfence.assessment;

import java.util.Optional;
import org.ringfence.model.Answer;
import org.ringfence.model.Basis;
import org.ringfence.model.Contradiction;
import org.ringfence.model.Dossier;
import org.ringfence.model.Problem;
import org.ringfence.model.SignOff;
import org.ringfence.model.SigningSettings;
import org.ringfence.model.Status;

/** Who may sign what. */
final class SigningRules {
  private static final String APPROVER = "approver";
  private static final String ASSESSOR = "assessor";
  private static final String TECHNICIAN = "technician";

  private final Phrases phrases;

  SigningRules(Phrases phrases) {
    this.phrases = phrases;
  }

  /** Why this signature can't be taken; empty where it can. */
  Optional<Problem> problem(Dossier dossier, SignOff signOff, SigningSettings settings) {
    return unfinished(dossier, signOff)
        .or(() -> repeated(dossier, signOff))
        .or(
            () ->
                signOff.role().equals(APPROVER)
                    ? approval(dossier, signOff, settings)
                    : Optional.empty());
  }

  private static Optional<Problem> unfinished(Dossier dossier, SignOff signOff) {
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
    return signOff.on().isAfter(dossier.today())
        ? problem("The day of signing is in the future.", "Sign with today's day.")
        : Optional.empty();
  }

  private Optional<Problem> repeated(Dossier dossier, SignOff signOff) {
    return dossier.signOffs().stream()
            .anyMatch(one -> one.role().equals(signOff.role()) && isSamePerson(one, signOff))
        ? problem(
            phrases.say("signing.twice", signOff.name().strip(), signOff.role()),
            "Nothing more is needed from them.")
        : Optional.empty();
  }

  /** One person is one id; where a register is too old to have ids, one spelling of a name. */
  private static boolean isSamePerson(SignOff one, SignOff other) {
    var known = one.identity().person();
    return (!known.isEmpty() && known.equals(other.identity().person()))
        || PeopleBook.sameName(one.name(), other.name());
  }

  private static Optional<Problem> approval(
      Dossier dossier, SignOff signOff, SigningSettings settings) {
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
    return duties(dossier, signOff, settings)
        .or(() -> appetite(dossier, signOff, settings))
        .or(() -> identity(signOff, settings));
  }

  /** Nobody approves their own work, unless the register's settings say so. */
  private static Optional<Problem> duties(
      Dossier dossier, SignOff signOff, SigningSettings settings) {
    if (!settings.assessorMayApprove() && signedAs(dossier, signOff, ASSESSOR)) {
      return problem("Whoever assessed can't approve.", "Ask somebody else to approve.");
    }
    var inspected =
        signedAs(dossier, signOff, TECHNICIAN)
            || dossier.assessment().answers().values().stream()
                .anyMatch(answer -> isInspection(answer, signOff));
    return !settings.inspectorMayApprove() && inspected
        ? problem("Whoever inspected can't approve.", "Ask somebody else to approve.")
        : Optional.empty();
  }

  private static boolean signedAs(Dossier dossier, SignOff signOff, String role) {
    return dossier.signOffs().stream()
        .filter(one -> one.role().equals(role))
        .anyMatch(one -> isSamePerson(one, signOff));
  }

  private static boolean isInspection(Answer answer, SignOff signOff) {
    return answer.basis() == Basis.INSPECTED && PeopleBook.sameName(answer.by(), signOff.name());
  }

  private static Optional<Problem> appetite(
      Dossier dossier, SignOff signOff, SigningSettings settings) {
    var residual = dossier.risk().overall().residual();
    return residual > settings.appetite() && signOff.reason().isBlank()
        ? problem(
            "The residual risk of %d is above the appetite of %d, so accepting it needs a reason."
                .formatted(residual, settings.appetite()),
            "Write down why the risk is accepted.")
        : Optional.empty();
  }

  private static Optional<Problem> identity(SignOff signOff, SigningSettings settings) {
    return signOff.identity().basis().compareTo(settings.approverAtLeast()) < 0
        ? problem(
            "This register asks that whoever approves signs with a key of their own.",
            "Send them a request, so that they sign on their own computer.")
        : Optional.empty();
  }

  private static Optional<Problem> problem(String what, String mend) {
    return Optional.of(new Problem(what, "", mend + " Nothing was signed."));
  }
}
