package org.ringfence.assessment.intake;

import java.util.Objects;
import java.util.function.Function;
import org.ringfence.assessment.dossier.AnswerInheritance;
import org.ringfence.assessment.ledger.RegisterErrors;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.Assessment;
import org.ringfence.model.installation.PlacedAnswer;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.outcome.Outcome;

/** Compares an assessment of a file with the one that a register holds under the same id. */
final class SameAssessment {
  private final Function<RegisterEntry, Outcome<Dossier>> open;

  /**
   * A comparison.
   *
   * @param open reads what the register holds
   */
  SameAssessment(Function<RegisterEntry, Outcome<Dossier>> open) {
    this.open = open;
  }

  /**
   * Whether what is here says all that the file says. What it says besides must have come from
   * further up, such as from the whole organisation; what can't be read is never the same.
   */
  boolean isSame(RegisterEntry entry, String organisation, Assessment said) {
    return KnownInstallations.isSame(entry.organisation().name(), organisation)
        && KnownInstallations.isSame(entry.site().name(), said.site().name())
        && KnownInstallations.isSame(entry.installation(), said.installation().name())
        && switch (RegisterErrors.problems(() -> open.apply(entry))) {
          case Outcome.Done<Dossier>(var dossier) -> isSame(dossier, said);
          case Outcome.Refused<Dossier> _ -> false;
        };
  }

  private static boolean isSame(Dossier here, Assessment said) {
    var kept = here.assessment();
    return kept.assessedOn().equals(said.assessedOn())
        && kept.equipment().equals(said.equipment())
        && kept.reconciled().equals(said.reconciled())
        && said.answers().entrySet().stream()
            .allMatch(one -> one.getValue().equals(kept.answers().get(one.getKey())))
        && here.places().values().stream()
            .filter(placed -> isOwn(placed, here.entry()))
            .allMatch(placed -> isSaid(placed, said));
  }

  private static boolean isOwn(PlacedAnswer placed, RegisterEntry entry) {
    return placed.place().equals(AnswerInheritance.own(entry));
  }

  private static boolean isSaid(PlacedAnswer placed, Assessment said) {
    return Objects.requireNonNullElse(said.answers().get(placed.question()), Answer.UNKNOWN)
        .equals(placed.answer());
  }
}
