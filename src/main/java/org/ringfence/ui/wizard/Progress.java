package org.ringfence.ui.wizard;

import org.ringfence.model.Contradiction;
import org.ringfence.model.Dossier;
import org.ringfence.model.Signed;

/**
 * How far a step is.
 *
 * @param done how much of it is done
 * @param total how much there is; 0 where there is nothing to count
 */
public record Progress(int done, int total) {

  /** How far a step is according to what is recorded. */
  static Progress of(Step step, Dossier dossier) {
    return switch (step.kind()) {
      case QUESTIONS ->
          new Progress(
              (int) step.questions().stream().filter(id -> isGiven(dossier, id)).count(),
              step.questions().size());
      case EQUIPMENT -> new Progress(isListed(dossier) ? 1 : 0, 1);
      case REVIEW -> review(dossier);
      case SIGN_OFF -> signOff(dossier.signed());
      case RESULT, PAPERS -> new Progress(0, 0);
    };
  }

  /** Whether nothing is left to do. */
  public boolean isComplete() {
    return total > 0 && done >= total;
  }

  /** What was found on a device that was replaced has to be given again. */
  private static boolean isGiven(Dossier dossier, String question) {
    return dossier.places().containsKey(question) && !dossier.isOpen(question);
  }

  private static boolean isListed(Dossier dossier) {
    return !dossier.devices().isEmpty() || !dossier.risk().facts().known().isEmpty();
  }

  /** It is done once everybody who was asked for has signed, and as long as that holds. */
  private static Progress signOff(Signed signed) {
    var state = signed.state();
    return switch (state.stage()) {
      case DRAFT -> new Progress(0, 1);
      case PART ->
          new Progress(state.signed().size(), state.signed().size() + state.missing().size());
      case SIGNED_OFF -> new Progress(signed.stale().isEmpty() ? 1 : 0, 1);
    };
  }

  private static Progress review(Dossier dossier) {
    var found = dossier.risk().contradictions();
    return new Progress(
        (int) found.stream().filter(Contradiction::reconciled).count(),
        found.size() + dossier.reopened().size());
  }
}
