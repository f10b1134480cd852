package org.ringfence.ui.part;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.ringfence.messages.Messages;
import org.ringfence.model.outcome.Outcome;

/**
 * The one way in which a page has work done: off the screen's thread, in the order in which it was
 * asked for, with the answer back on the screen's thread.
 */
public final class BackgroundWork {
  private final Executor worker;
  private final Executor screen;
  private final FailureListener unexpected;
  private final Messages words;
  private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper();

  /**
   * Work goes to a worker that does one thing after the other.
   *
   * @param worker does one thing after the other
   * @param screen runs something on the screen's thread
   * @param unexpected hears, on the worker's thread, of every failure that nobody expected
   */
  public BackgroundWork(
      Executor worker, Executor screen, FailureListener unexpected, Messages words) {
    this.worker = worker;
    this.screen = screen;
    this.unexpected = unexpected;
    this.words = words;
  }

  /** How many pieces of work have not come back yet. */
  public ReadOnlyIntegerProperty waitingProperty() {
    return waiting.getReadOnlyProperty();
  }

  /** Does the work and hands over what came of it; an unexpected failure comes back as refused. */
  public <T> void attempt(Supplier<Outcome<T>> work, Consumer<Outcome<T>> settled) {
    waiting.set(waiting.get() + 1);
    worker.execute(
        () -> {
          var outcome = guarded(work);
          screen.execute(
              () -> {
                waiting.set(waiting.get() - 1);
                settled.accept(outcome);
              });
        });
  }

  /** Reads something that can't be refused and hands it over; nothing is handed over on failure. */
  public <T> void read(Supplier<T> work, Consumer<T> then) {
    attempt(
        () -> Outcome.done(work.get()),
        outcome -> {
          if (outcome instanceof Outcome.Done<T>(var value)) {
            then.accept(value);
          }
        });
  }

  /** Runs something on the screen's thread once all that was asked for before is done. */
  public void afterAll(Runnable then) {
    worker.execute(() -> screen.execute(then));
  }

  private <T> Outcome<T> guarded(Supplier<Outcome<T>> work) {
    try {
      return work.get();
    } catch (Exception | Error failure) {
      var code = unexpected.happened(failure).code();
      return Outcome.refused(words.say("unexpected.what", code), "", words.say("unexpected.mend"));
    }
  }
}
