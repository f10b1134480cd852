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
import org.ringfence.assessment.InPlace;
import org.ringfence.assessment.Workspace;
import org.ringfence.model.Outcome;
import org.ringfence.model.Problem;
import org.ringfence.ui.part.Next;
import org.ringfence.ui.part.Words;

/** Opens the window and stays until it is closed, with a fresh one after whatever needs that. */
public final class WindowStart {
  private final RegisterAccess register;
  private final Clock clock;
  private final Path documents;
  private final Consumer<Throwable> unexpected;
  private final Words words = new Words();

  /**
   * Not open yet.
   *
   * @param register opens the register
   * @param documents the folder in which papers are proposed
   * @param unexpected hears of every failure that nobody expected
   */
  public WindowStart(
      RegisterAccess register, Clock clock, Path documents, Consumer<Throwable> unexpected) {
    this.register = register;
    this.clock = clock;
    this.documents = documents;
    this.unexpected = unexpected;
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

  private boolean untilClosed() throws InterruptedException {
    var told = Told.NOTHING;
    while (true) {
      var opened = register.open();
      var next =
          switch (opened) {
            case Outcome.Done<Workspace>(var workspace) -> show(workspace, told);
            case Outcome.Refused<Workspace>(var problems) -> refuse(problems, told);
          };
      switch (next) {
        case Next.Close _ -> {
          return opened instanceof Outcome.Done<Workspace>;
        }
        case Next.Again _ -> told = Told.NOTHING;
        case Next.Restore(var backup, var passphrase) -> told = restored(backup, passphrase);
        case Next.Move(var to) -> told = moved(to);
      }
    }
  }

  private Next show(Workspace workspace, Told told) throws InterruptedException {
    // One worker, so that what was answered first is saved first.
    try (workspace;
        var worker =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("worker").factory())) {
      // Leaving waits for what the window still had to save, and only then closes the register.
      return onScreen((stage, then) -> main(workspace, worker, told, stage, then).show(stage));
    }
  }

  private MainWindow main(
      Workspace workspace, ExecutorService worker, Told told, Stage stage, Consumer<Next> then) {
    var outside = new Outside(() -> stage);
    var window =
        new MainWindow(workspace, clock, worker, documents, unexpected, then, outside, outside);
    window.tell(told);
    return window;
  }

  private Next refuse(List<Problem> problems, Told told) throws InterruptedException {
    var all = new ArrayList<>(told.problems());
    all.addAll(problems);
    return onScreen((stage, then) -> new RefusalWindow(all, register, documents, then).show(stage));
  }

  private Told restored(Path backup, Optional<char[]> passphrase) {
    return switch (behind(() -> register.restore(backup, passphrase))) {
      case Outcome.Done<InPlace>(var restored) ->
          new Told(
              restored
                  .before()
                  .map(before -> words.say("restore.done", before))
                  .orElseGet(() -> words.say("restore.done.alone")),
              restored.concerns());
      case Outcome.Refused<InPlace>(var problems) -> new Told("", problems);
    };
  }

  private Told moved(Path to) {
    return switch (behind(() -> register.move(to))) {
      case Outcome.Done<InPlace>(var moved) ->
          new Told(words.say("refusal.moved", moved.register()), moved.concerns());
      case Outcome.Refused<InPlace>(var problems) -> new Told("", problems);
    };
  }

  /** Does something while a small window says that it goes on. */
  private <T> T behind(Supplier<T> work) {
    var shown = new AtomicReference<Optional<Stage>>(Optional.empty());
    Platform.runLater(
        () -> {
          var stage = new Stage();
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
  private Next onScreen(BiConsumer<Stage, Consumer<Next>> shows) throws InterruptedException {
    var next = new AtomicReference<Next>(new Next.Close());
    var closed = new CountDownLatch(1);
    Platform.runLater(
        () -> {
          try {
            shows.accept(stage(closed), next::set);
          } catch (RuntimeException | Error failure) {
            unexpected.accept(failure);
            crashed(closed, next::set);
          }
        });
    closed.await();
    return next.get();
  }

  private void crashed(CountDownLatch closed, Consumer<Next> then) {
    try {
      new CrashWindow(then).show(stage(closed));
    } catch (RuntimeException | Error failure) {
      unexpected.accept(failure);
      closed.countDown();
    }
  }

  private static Stage stage(CountDownLatch closed) {
    var stage = new Stage();
    stage.setOnHidden(event -> closed.countDown());
    return stage;
  }
}
