package org.ringfence.assessment.entering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ringfence.model.installation.Contract;
import org.ringfence.model.installation.PlacedAnswer;
import org.ringfence.model.installation.Reconciliation;
import org.ringfence.model.installation.ReopenedAnswer;
import org.ringfence.model.installation.Scope;
import org.ringfence.model.paper.Action;
import org.ringfence.register.Register;

/** One thing in the register that was one way and is another, and can be made the way it was. */
sealed interface ReversibleEdit {

  /** The way back. */
  ReversibleEdit reversed();

  /** Whether the register still has it as this edit starts from. */
  boolean fits(EditableState now);

  /** Writes into the register what this edit leads to. */
  void write(Register register, String assessmentId);

  /** The same where people stand among those who entered an answer that it puts back. */
  default ReversibleEdit entered(EditableState.Slot at, List<String> people) {
    return this;
  }

  /** An answer at its place, there or not. */
  record OfAnswer(EditableState.Slot slot, Optional<PlacedAnswer> from, Optional<PlacedAnswer> to)
      implements ReversibleEdit {
    @Override
    public ReversibleEdit reversed() {
      return new OfAnswer(slot, to, from);
    }

    @Override
    public boolean fits(EditableState now) {
      return Optional.ofNullable(now.answers().get(slot)).equals(from);
    }

    @Override
    public void write(Register register, String assessmentId) {
      to.ifPresentOrElse(register::save, () -> register.remove(slot.place(), slot.question()));
    }

    @Override
    public ReversibleEdit entered(EditableState.Slot at, List<String> people) {
      return slot.equals(at)
          ? new OfAnswer(
              slot, from.map(was -> with(was, people)), to.map(will -> with(will, people)))
          : this;
    }

    private static PlacedAnswer with(PlacedAnswer placed, List<String> people) {
      return placed.enteredBy(
          Stream.concat(placed.enteredBy().stream(), people.stream()).distinct().toList());
    }
  }

  /** Why both answers of a contradiction stand, recorded or not. */
  record OfReconciliation(
      String contradiction, Optional<Reconciliation> from, Optional<Reconciliation> to)
      implements ReversibleEdit {
    @Override
    public ReversibleEdit reversed() {
      return new OfReconciliation(contradiction, to, from);
    }

    @Override
    public boolean fits(EditableState now) {
      return Optional.ofNullable(now.reconciled().get(contradiction)).equals(from);
    }

    @Override
    public void write(Register register, String assessmentId) {
      to.ifPresentOrElse(
          why -> register.saveReconciliation(assessmentId, contradiction, why),
          () -> register.removeReconciliation(assessmentId, contradiction));
    }
  }

  /** What was found on equipment that was replaced, recorded or not. */
  record OfReopened(String question, Optional<ReopenedAnswer> from, Optional<ReopenedAnswer> to)
      implements ReversibleEdit {
    @Override
    public ReversibleEdit reversed() {
      return new OfReopened(question, to, from);
    }

    @Override
    public boolean fits(EditableState now) {
      return Optional.ofNullable(now.reopened().get(question)).equals(from);
    }

    @Override
    public void write(Register register, String assessmentId) {
      to.ifPresentOrElse(
          was -> register.saveReopened(assessmentId, was),
          () -> register.removeReopened(assessmentId, question));
    }
  }

  /** What somebody has to do about the installation, set or not. */
  record OfAction(String id, Optional<Action> from, Optional<Action> to) implements ReversibleEdit {
    @Override
    public ReversibleEdit reversed() {
      return new OfAction(id, to, from);
    }

    @Override
    public boolean fits(EditableState now) {
      return Optional.ofNullable(now.actions().get(id)).equals(from);
    }

    @Override
    public void write(Register register, String assessmentId) {
      var actions = register.council().actions();
      var organisation = register.entry(assessmentId).orElseThrow().organisation().id();
      to.ifPresentOrElse(action -> actions.put(organisation, action), () -> actions.remove(id));
    }
  }

  /** The whole equipment. */
  record OfEquipment(EnteredEquipment from, EnteredEquipment to) implements ReversibleEdit {
    @Override
    public ReversibleEdit reversed() {
      return new OfEquipment(to, from);
    }

    @Override
    public boolean fits(EditableState now) {
      return now.equipment().equals(from);
    }

    @Override
    public void write(Register register, String assessmentId) {
      to.save(register, assessmentId);
    }
  }

  /** The day to which ages are counted. */
  record OfDay(LocalDate from, LocalDate to) implements ReversibleEdit {
    @Override
    public ReversibleEdit reversed() {
      return new OfDay(to, from);
    }

    @Override
    public boolean fits(EditableState now) {
      return now.assessedOn().equals(from);
    }

    @Override
    public void write(Register register, String assessmentId) {
      register.setAssessedOn(assessmentId, to);
    }
  }

  /** The contract that the installation is under. */
  record OfContract(Optional<Contract> from, Optional<Contract> to) implements ReversibleEdit {
    @Override
    public ReversibleEdit reversed() {
      return new OfContract(to, from);
    }

    @Override
    public boolean fits(EditableState now) {
      return now.contract().equals(from);
    }

    @Override
    public void write(Register register, String assessmentId) {
      register.place(assessmentId, to);
    }
  }

  /** Everything that differs; empty for the same. */
  static List<ReversibleEdit> between(EditableState before, EditableState after) {
    var edits = new ArrayList<ReversibleEdit>();
    answers(before, after, edits);
    for (var id : all(before.reconciled(), after.reconciled())) {
      var from = Optional.ofNullable(before.reconciled().get(id));
      var to = Optional.ofNullable(after.reconciled().get(id));
      if (!from.equals(to)) {
        edits.add(new OfReconciliation(id, from, to));
      }
    }
    for (var id : all(before.reopened(), after.reopened())) {
      var from = Optional.ofNullable(before.reopened().get(id));
      var to = Optional.ofNullable(after.reopened().get(id));
      if (!from.equals(to)) {
        edits.add(new OfReopened(id, from, to));
      }
    }
    for (var id : all(before.actions(), after.actions())) {
      var from = Optional.ofNullable(before.actions().get(id));
      var to = Optional.ofNullable(after.actions().get(id));
      if (!from.equals(to)) {
        edits.add(new OfAction(id, from, to));
      }
    }
    if (!before.equipment().equals(after.equipment())) {
      edits.add(new OfEquipment(before.equipment(), after.equipment()));
    }
    if (!before.assessedOn().equals(after.assessedOn())) {
      edits.add(new OfDay(before.assessedOn(), after.assessedOn()));
    }
    if (!before.contract().equals(after.contract())) {
      edits.add(new OfContract(before.contract(), after.contract()));
    }
    return List.copyOf(edits);
  }

  /** Another contract brings its own answers into sight, which nobody changed by that. */
  private static void answers(
      EditableState before, EditableState after, List<ReversibleEdit> edits) {
    var isMoved = !before.contract().equals(after.contract());
    for (var slot : all(before.answers(), after.answers())) {
      var from = Optional.ofNullable(before.answers().get(slot));
      var to = Optional.ofNullable(after.answers().get(slot));
      if (!from.equals(to) && !(isMoved && slot.place().scope() == Scope.CONTRACT)) {
        edits.add(new OfAnswer(slot, from, to));
      }
    }
  }

  private static <K> Iterable<K> all(Map<K, ?> before, Map<K, ?> after) {
    var all = new HashSet<>(before.keySet());
    all.addAll(after.keySet());
    return all;
  }
}
