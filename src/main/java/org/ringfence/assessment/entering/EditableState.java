package org.ringfence.assessment.entering;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ringfence.model.installation.AnswerPlace;
import org.ringfence.model.installation.Contract;
import org.ringfence.model.installation.PlacedAnswer;
import org.ringfence.model.installation.Reconciliation;
import org.ringfence.model.installation.ReopenedAnswer;
import org.ringfence.model.paper.Action;
import org.ringfence.register.Register;

/**
 * All that the register holds for an assessment at a moment, what it inherits included.
 *
 * @param answers by where they are kept and what they answer
 * @param actions by id, what somebody has to do about the installation
 */
record EditableState(
    Map<Slot, PlacedAnswer> answers,
    EnteredEquipment equipment,
    Map<String, Reconciliation> reconciled,
    Map<String, ReopenedAnswer> reopened,
    Map<String, Action> actions,
    LocalDate assessedOn,
    Optional<Contract> contract) {

  /** Where one answer is, or could be. */
  record Slot(AnswerPlace place, String question) {}

  /** As it is now; the assessment has to be there. */
  static EditableState of(Register register, String assessmentId) {
    var entry = register.entry(assessmentId).orElseThrow();
    return new EditableState(
        register.answers(entry).stream()
            .collect(
                Collectors.toMap(
                    placed -> new Slot(placed.place(), placed.question()), Function.identity())),
        EnteredEquipment.of(register, assessmentId),
        register.reconciled(assessmentId),
        register.reopened(assessmentId).stream()
            .collect(Collectors.toMap(ReopenedAnswer::question, Function.identity())),
        register.council().actions().about(entry.installationId()).stream()
            .collect(Collectors.toMap(Action::id, Function.identity())),
        entry.assessedOn(),
        entry.contract());
  }
}
