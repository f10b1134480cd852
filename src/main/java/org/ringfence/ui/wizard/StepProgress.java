package org.ringfence.ui.wizard;

import java.util.Set;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.method.Contradiction;
import org.ringfence.model.method.Maker;
import org.ringfence.model.signature.SignedState;

/**
 * How far a step is.
 *
 * @param done how much of it is done, what is answered with "I don't know" included
 * @param unknown how much of that is answered with "I don't know"
 * @param total how much there is; 0 where there is nothing to count
 */
public record StepProgress(int done, int unknown, int total) {
  /** What the equipment has to tell before it is filled in. */
  private static final Set<String> FROM_EQUIPMENT = Set.of(Maker.CLASS_FACT, "cameras");

  /** How far a step is according to what is recorded. */
  static StepProgress of(WizardStep step, Dossier dossier) {
    return switch (step.kind()) {
      case QUESTIONS ->
          new StepProgress(
              (int) step.questions().stream().filter(id -> isGiven(dossier, id)).count(),
              (int) step.questions().stream().filter(id -> isUnknown(dossier, id)).count(),
              step.questions().size());
      case EQUIPMENT -> of(isListed(dossier) ? 1 : 0, 1);
      case REVIEW -> review(dossier);
      case SIGN_OFF -> signOff(dossier.signed());
      case RESULT, PAPERS -> of(0, 0);
    };
  }

  private static StepProgress of(int done, int total) {
    return new StepProgress(done, 0, total);
  }

  /** Whether all that is asked is answered, and all of it with "I don't know". */
  public boolean isUnknown() {
    return isComplete() && unknown == total;
  }

  /** Whether nothing is left to do. */
  public boolean isComplete() {
    return total > 0 && done >= total;
  }

  /** What was found on a device that was replaced has to be given again. */
  private static boolean isGiven(Dossier dossier, String question) {
    return dossier.places().containsKey(question) && !dossier.isOpen(question);
  }

  private static boolean isUnknown(Dossier dossier, String question) {
    return isGiven(dossier, question) && dossier.assessment().answer(question).values().isEmpty();
  }

  /** A line that says nothing of who made it, or of how many, is not filled in. */
  private static boolean isListed(Dossier dossier) {
    return dossier.risk().facts().known().keySet().containsAll(FROM_EQUIPMENT);
  }

  /** It is done once everybody who was asked for has signed, and as long as that holds. */
  private static StepProgress signOff(SignedState signed) {
    var state = signed.state();
    return switch (state.stage()) {
      case DRAFT -> of(0, 1);
      case PART -> of(state.signed().size(), state.signed().size() + state.missing().size());
      case SIGNED_OFF -> of(signed.stale().isEmpty() ? 1 : 0, 1);
    };
  }

  private static StepProgress review(Dossier dossier) {
    var found = dossier.risk().contradictions();
    return of(
        (int) found.stream().filter(Contradiction::reconciled).count(),
        found.size() + dossier.reopened().size());
  }
}
