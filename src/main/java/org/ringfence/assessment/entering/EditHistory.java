package org.ringfence.assessment.entering;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.register.Register;

/**
 * The changes to each open assessment since the register was opened, so that they can be taken back
 * and made again. Each change, taking it back and making it again is one transaction of the
 * register. The latest 200 changes of an assessment are remembered, and a new one forgets what was
 * taken back before it.
 */
public final class EditHistory {
  private static final int MOST = 200;

  private final Register register;
  private final Map<String, Past> pasts = new HashMap<>();

  public EditHistory(Register register) {
    this.register = register;
  }

  /** A change as it can be named, and what it wrote. */
  private record Step(String words, List<ReversibleEdit> edits) {
    private Step entered(EditableState.Slot slot, List<String> people) {
      return new Step(words, edits.stream().map(edit -> edit.entered(slot, people)).toList());
    }

    private Step reversed() {
      return new Step(words, edits.reversed().stream().map(ReversibleEdit::reversed).toList());
    }
  }

  private record Past(List<Step> done, List<Step> undone) {}

  /** Makes a change; one that alters nothing is not remembered. */
  public void make(RegisterEntry entry, String words, Runnable change) {
    var edits =
        register.inOneTransaction(
            () -> {
              var before = EditableState.of(register, entry.assessmentId());
              change.run();
              return ReversibleEdit.between(
                  before, EditableState.of(register, entry.assessmentId()));
            });
    if (!edits.isEmpty()) {
      var past = past(entry.assessmentId());
      past.undone().clear();
      past.done().addLast(new Step(words, edits));
      if (past.done().size() > MOST) {
        past.done().removeFirst();
      }
    }
  }

  /** Takes back the latest change. */
  public Outcome<RegisterEntry> undo(RegisterEntry entry) {
    var past = past(entry.assessmentId());
    return move(entry, past.done(), past.undone());
  }

  /** Makes the change again that was taken back last. */
  public Outcome<RegisterEntry> redo(RegisterEntry entry) {
    var past = past(entry.assessmentId());
    return move(entry, past.undone(), past.done());
  }

  /** Which change would be taken back; none where it is signed. */
  public Optional<String> undoable(RegisterEntry entry) {
    return latest(entry, Past::done);
  }

  /** Which change would be made again; none where it is signed. */
  public Optional<String> redoable(RegisterEntry entry) {
    return latest(entry, Past::undone);
  }

  /** What is signed never opens again, so there is nothing to go back to. */
  private Optional<String> latest(RegisterEntry entry, Function<Past, List<Step>> way) {
    if (entry.locked()) {
      pasts.remove(entry.assessmentId());
      return Optional.empty();
    }
    return last(way.apply(past(entry.assessmentId()))).map(Step::words);
  }

  private static Optional<Step> last(List<Step> steps) {
    return steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast());
  }

  /** An undone step is kept the other way round, so that either way is the same work. */
  private Outcome<RegisterEntry> move(RegisterEntry entry, List<Step> from, List<Step> to) {
    var step = last(from).map(Step::reversed);
    if (step.isEmpty()) {
      return refused("edit.none-further");
    }
    var now = EditableState.of(register, entry.assessmentId());
    if (!step.get().edits().stream().allMatch(edit -> edit.fits(now))) {
      pasts.remove(entry.assessmentId());
      return refused("edit.changed-since");
    }
    register.inOneTransaction(
        () -> {
          step.get().edits().forEach(edit -> edit.write(register, entry.assessmentId()));
          return entry;
        });
    from.removeLast();
    to.addLast(step.get());
    return Outcome.done(entry);
  }

  /** Adds people to those who entered an answer, wherever a change could put it back. */
  void entered(EditableState.Slot slot, List<String> people) {
    pasts
        .values()
        .forEach(
            past -> {
              past.done().replaceAll(step -> step.entered(slot, people));
              past.undone().replaceAll(step -> step.entered(slot, people));
            });
  }

  private Past past(String assessmentId) {
    return pasts.computeIfAbsent(
        assessmentId, id -> new Past(new ArrayList<>(), new ArrayList<>()));
  }

  private static <T> Outcome<T> refused(String key, Object... values) {
    return TEXTS.refused(key, "", values);
  }
}
