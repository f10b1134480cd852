package org.ringfence.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Starts JavaFX once for all tests and runs things on its thread. */
public final class OnScreen implements BeforeAllCallback {
  private static final long SECONDS = 30;

  @Override
  public void beforeAll(ExtensionContext context) {
    context
        .getRoot()
        .getStore(ExtensionContext.Namespace.GLOBAL)
        .computeIfAbsent(OnScreen.class, key -> start(), Object.class);
  }

  private static Object start() {
    var started = new CompletableFuture<Object>();
    try {
      Platform.startup(() -> started.complete("started"));
    } catch (IllegalStateException already) {
      // The tests of another class ran before in the same process, under another root.
      Platform.runLater(() -> started.complete("started"));
    }
    Platform.setImplicitExit(false);
    return started.orTimeout(SECONDS, TimeUnit.SECONDS).join();
  }

  /** What comes of something on the screen's thread. */
  static <T> T on(Callable<T> work) {
    var done = new CompletableFuture<T>();
    Platform.runLater(
        () -> {
          try {
            done.complete(work.call());
          } catch (Throwable failure) {
            done.completeExceptionally(failure);
          }
        });
    return done.orTimeout(SECONDS, TimeUnit.SECONDS).join();
  }

  /** Does something on the screen's thread. */
  static void run(Runnable work) {
    on(
        () -> {
          work.run();
          return "done";
        });
  }
}
