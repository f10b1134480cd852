package org.ringfence.ui.papers;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.ui.part.BackgroundWork;
import org.ringfence.ui.part.FieldEdits;
import org.ringfence.ui.part.UnsavedChanges;

/** Keeps what is given in a council's books, and knows whether all of it is on the disk. */
final class SavedRecords {
  private final BackgroundWork background;
  private final UnsavedChanges unsaved = new UnsavedChanges();

  SavedRecords(BackgroundWork background) {
    this.background = background;
  }

  /** What was given and is not kept. */
  UnsavedChanges unsaved() {
    return unsaved;
  }

  /** Fields whose letters count as unsaved until they are kept. */
  FieldEdits edits() {
    return new FieldEdits(unsaved);
  }

  /**
   * Has something kept and hands over what came of it; while it is refused, not all is saved.
   *
   * @param name of what was given, the same whenever it is given again
   */
  <T> void keep(String name, Supplier<Outcome<T>> work, Consumer<Outcome<T>> settled) {
    unsaved.begun();
    background.attempt(
        work,
        outcome -> {
          settled.accept(outcome);
          switch (outcome) {
            case Outcome.Done<T>(var kept) -> unsaved.kept(name);
            case Outcome.Refused<T>(var problems) -> unsaved.refused(name);
          }
        });
  }

  /** Has something done that is asked for with a button, and hands over what came of it. */
  <T> void ask(Supplier<Outcome<T>> work, Consumer<Outcome<T>> settled) {
    unsaved.begun();
    background.attempt(
        work,
        outcome -> {
          settled.accept(outcome);
          unsaved.settled();
        });
  }
}
