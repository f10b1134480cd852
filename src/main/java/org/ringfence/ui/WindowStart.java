package org.ringfence.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.ringfence.assessment.Workspace;
import org.ringfence.model.Outcome;

/** Opens the window and stays until it is closed. */
public final class WindowStart {
  private final Supplier<Outcome<Workspace>> register;
  private final Clock clock;
  private final Path documents;
  private final Consumer<Throwable> unexpected;

  /**
   * Not open yet.
   *
   * @param register opens the register
   * @param documents the folder in which papers are proposed
   * @param unexpected hears of every failure that nobody expected
   */
  public WindowStart(
      Supplier<Outcome<Workspace>> register,
      Clock clock,
      Path documents,
      Consumer<Throwable> unexpected) {
    this.register = register;
    this.clock = clock;
    this.documents = documents;
    this.unexpected = unexpected;
  }

  /**
   * Shows the register, or why it can't be opened, and returns when the window is closed and all
   * that was asked for is on the disk.
   *
   * @return whether the register could be opened
   */
  public boolean run() throws InterruptedException {
    // One worker, so that what was answered first is saved first.
    try (var worker =
        Executors.newSingleThreadExecutor(Thread.ofPlatform().name("worker").factory())) {
      return switch (register.get()) {
        case Outcome.Done<Workspace>(var workspace) -> {
          try (workspace) {
            show(workspace, worker);
          }
          yield true;
        }
        case Outcome.Refused<Workspace>(var problems) -> {
          onScreen(stage -> new RefusalWindow(problems).show(stage));
          yield false;
        }
      };
    } finally {
      Platform.exit();
    }
  }

  private void show(Workspace workspace, ExecutorService worker) throws InterruptedException {
    onScreen(stage -> new MainWindow(workspace, clock, worker, documents, unexpected).show(stage));
    // The window is gone; wait for what it still had to save before the register is closed.
    worker.close();
  }

  private void onScreen(Consumer<Stage> shows) throws InterruptedException {
    var closed = new CountDownLatch(1);
    Platform.startup(
        () -> {
          try {
            var stage = new Stage();
            stage.setOnHidden(event -> closed.countDown());
            shows.accept(stage);
          } catch (RuntimeException | Error failure) {
            unexpected.accept(failure);
            closed.countDown();
          }
        });
    closed.await();
  }
}
