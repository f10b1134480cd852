package org.ringfence.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.custody.InPlace;
import org.ringfence.messages.Messages;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;
import org.ringfence.ui.part.AfterClosing;
import org.ringfence.ui.part.FailureListener;

/**
 * Opens the window on the person's own register and stays until it is closed, with a fresh one
 * after whatever needs that, such as a look at the samples, which are in a register of their own.
 */
public final class WindowStart {
  private final RegisterAccess register;
  private final Clock clock;
  private final Path documents;
  private final FailureListener unexpected;
  private final Messages words = Messages.british("window");
  private StartupNotice told;
  private boolean isAtSamples;

  /**
   * Not open yet.
   *
   * @param register opens the register
   * @param documents the folder in which papers are proposed
   * @param unexpected hears of every failure that nobody expected
   * @param concerns what was found at the start and somebody should see to, shown once
   */
  public WindowStart(
      RegisterAccess register,
      Clock clock,
      Path documents,
      FailureListener unexpected,
      List<Problem> concerns) {
    this.register = register;
    this.clock = clock;
    this.documents = documents;
    this.unexpected = unexpected;
    this.told = new StartupNotice("", concerns);
  }

  /**
   * Shows the register, or why it can't be opened, and returns when the window is closed and all
   * that was asked for is on the disk.
   *
   * @return whether the register could be opened in the end
   */
  public boolean run() throws InterruptedException {
    Platform.startup(() -> Platform.setImplicitExit(false));
    try {
      return untilClosed();
    } finally {
      Platform.exit();
    }
  }

  /** The same where the screen's thread runs already. */
  boolean untilClosed() throws InterruptedException {
    var turn = new Turn(false, new AfterClosing.Again());
    while (!(turn.next() instanceof AfterClosing.Close)) {
      turn = guarded(turn.next());
    }
    return turn.isOpened();
  }

  /**
   * One opening of the register.
   *
   * @param isOpened whether it could be opened
   * @param next what somebody chose then
   */
  private record Turn(boolean isOpened, AfterClosing next) {}

  private Turn guarded(AfterClosing next) throws InterruptedException {
    try {
      return turn(done(next), landing(next));
    } catch (RuntimeException | Error failure) {
      var mishap = unexpected.happened(failure);
      return new Turn(false, onScreen((stage, then) -> new CrashWindow(mishap, then).show(stage)));
    }
  }

  private StartupNotice done(AfterClosing next) {
    // What broke is gone on with where it was; everything else is about the person's own register.
    isAtSamples =
        next instanceof AfterClosing.Samples || (isAtSamples && next instanceof AfterClosing.Again);
    return switch (next) {
      case AfterClosing.Close _, AfterClosing.Again _ -> once();
      case AfterClosing.Restore(var backup, var passphrase) -> restored(backup, passphrase);
      case AfterClosing.Move(var to) -> moved(to);
      case AfterClosing.Samples(var concerns) -> new StartupNotice("", concerns);
      case AfterClosing.Own(var begins) -> begins ? said("samples.begun") : StartupNotice.NOTHING;
      case AfterClosing.WithoutSamples _ -> withoutSamples();
    };
  }

  private static FirstScreen landing(AfterClosing next) {
    return switch (next) {
      case AfterClosing.Samples _, AfterClosing.WithoutSamples _ -> FirstScreen.LIST;
      case AfterClosing.Own(var begins) -> begins ? FirstScreen.NEW : FirstScreen.LIST;
      case AfterClosing.Close _,
          AfterClosing.Again _,
          AfterClosing.Restore _,
          AfterClosing.Move _ ->
          FirstScreen.LAST;
    };
  }

  private StartupNotice said(String key) {
    return new StartupNotice(words.say(key), List.of());
  }

  private StartupNotice withoutSamples() {
    return switch (behind(() -> register.samples().remove())) {
      case Outcome.Done<Path> _ -> said("samples.removed");
      case Outcome.Refused<Path>(var problems) -> new StartupNotice("", problems);
    };
  }

  private StartupNotice once() {
    var first = told;
    told = StartupNotice.NOTHING;
    return first;
  }

  private Turn turn(StartupNotice told, FirstScreen landing) throws InterruptedException {
    if (isAtSamples) {
      switch (register.samples().open()) {
        case Outcome.Done<Workspace>(var samples) -> {
          return new Turn(true, show(samples, told, landing));
        }
        case Outcome.Refused<Workspace>(var problems) -> {
          isAtSamples = false;
          return own(told.and(problems), landing);
        }
      }
    }
    return own(told, landing);
  }

  private Turn own(StartupNotice told, FirstScreen landing) throws InterruptedException {
    return switch (register.open()) {
      case Outcome.Done<Workspace>(var workspace) -> new Turn(true, show(workspace, told, landing));
      case Outcome.Refused<Workspace>(var problems) -> new Turn(false, refuse(problems, told));
    };
  }

  private AfterClosing show(Workspace workspace, StartupNotice told, FirstScreen landing)
      throws InterruptedException {
    // One worker, so that what was answered first is saved first.
    try (workspace;
        var worker =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("worker").factory())) {
      // Leaving waits for what the window still had to save, and only then closes the register.
      return onScreen(
          (stage, then) -> main(workspace, worker, told, landing, stage, then).show(stage));
    }
  }

  private MainWindow main(
      Workspace workspace,
      ExecutorService worker,
      StartupNotice told,
      FirstScreen landing,
      Stage stage,
      Consumer<AfterClosing> then) {
    var outside = new DesktopFiles(() -> stage);
    var window =
        new MainWindow(workspace, clock, worker, documents, unexpected, then, outside, outside);
    window.tell(told);
    window.land(landing);
    return window;
  }

  private AfterClosing refuse(List<Problem> problems, StartupNotice told)
      throws InterruptedException {
    var all = new ArrayList<>(told.problems());
    all.addAll(problems);
    return onScreen((stage, then) -> new RefusalWindow(all, register, documents, then).show(stage));
  }

  private StartupNotice restored(Path backup, Optional<char[]> passphrase) {
    return switch (behind(() -> register.restore(backup, passphrase))) {
      case Outcome.Done<InPlace>(var restored) ->
          new StartupNotice(
              restored
                  .before()
                  .map(before -> words.say("restore.done", before))
                  .orElseGet(() -> words.say("restore.done.alone")),
              restored.concerns());
      case Outcome.Refused<InPlace>(var problems) -> new StartupNotice("", problems);
    };
  }

  private StartupNotice moved(Path to) {
    return switch (behind(() -> register.move(to))) {
      case Outcome.Done<InPlace>(var moved) ->
          new StartupNotice(words.say("refusal.moved", moved.register()), moved.concerns());
      case Outcome.Refused<InPlace>(var problems) -> new StartupNotice("", problems);
    };
  }

  /** Does something while a small window says that it goes on. */
  private <T> T behind(Supplier<T> work) {
    var shown = new AtomicReference<Optional<Stage>>(Optional.empty());
    Platform.runLater(
        () -> {
          var stage = new Stage();
          ScreenFit.keep(stage);
          new PlainWindow(words, words.say("working.title"), words.say("working.text"), List.of())
              .show(stage);
          shown.set(Optional.of(stage));
        });
    try {
      return work.get();
    } finally {
      Platform.runLater(() -> shown.get().ifPresent(Stage::hide));
    }
  }

  /** Shows a window and waits until it is gone; gives what is to happen then. */
  private AfterClosing onScreen(BiConsumer<Stage, Consumer<AfterClosing>> shows)
      throws InterruptedException {
    var next = new AtomicReference<AfterClosing>(new AfterClosing.Close());
    var closed = new CountDownLatch(1);
    Platform.runLater(
        () -> {
          var stage = stage(closed);
          // The main window takes this over for itself.
          Thread.currentThread()
              .setUncaughtExceptionHandler(
                  (thread, failure) -> crashed(stage, failure, closed, next::set));
          try {
            shows.accept(stage, next::set);
          } catch (RuntimeException | Error failure) {
            crashed(stage, failure, closed, next::set);
          }
        });
    closed.await();
    return next.get();
  }

  /** Shows, in place of a window that broke, that it did. */
  private void crashed(
      Stage broken, Throwable failure, CountDownLatch closed, Consumer<AfterClosing> then) {
    var mishap = unexpected.happened(failure);
    Thread.currentThread()
        .setUncaughtExceptionHandler(
            (thread, further) -> {
              unexpected.happened(further);
              closed.countDown();
            });
    try {
      broken.setOnHidden(event -> {});
      broken.hide();
      new CrashWindow(mishap, then).show(stage(closed));
    } catch (RuntimeException | Error further) {
      unexpected.happened(further);
      closed.countDown();
    }
  }

  private static Stage stage(CountDownLatch closed) {
    var stage = new Stage();
    stage.setOnHidden(event -> closed.countDown());
    ScreenFit.keep(stage);
    return stage;
  }
}
