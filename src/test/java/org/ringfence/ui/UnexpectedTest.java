package org.ringfence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.assessment.SampleRegister;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.custody.InPlace;
import org.ringfence.messages.Messages;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;
import org.ringfence.ui.part.BackgroundWork;
import org.ringfence.ui.part.LoggedFailure;

/** Wherever the window or its start fails, a person sees the code that stands in the log. */
@ExtendWith(OnScreen.class)
class UnexpectedTest {
  private static final List<Problem> CONCERNS =
      List.of(new Problem("The folder for temporary files is full.", "/tmp", "Nothing is lost."));

  private static final List<Throwable> FAILURES =
      List.of(
          new IllegalStateException("a secret cause"),
          new StackOverflowError(),
          new NoClassDefFoundError("a/secret/cause"),
          new AssertionError("a secret cause"));

  @TempDir Path folder;
  private int pressed;
  private final List<LoggedFailure> log = Collections.synchronizedList(new ArrayList<>());

  private LoggedFailure happened(Throwable failure) {
    var mishap =
        new LoggedFailure("RF-%04X".formatted(0xA000 + log.size()), true, folder, "" + failure);
    log.add(mishap);
    return mishap;
  }

  @Test
  void onTheScreensThreadTheBarHasTheCodeOfTheLog() {
    try (var open = new OpenWindow(folder, 1366, 768, workspace -> {})) {
      var hand = new Hand(open);
      for (var failure : FAILURES) {
        Platform.runLater(
            () -> {
              throw thrown(failure);
            });
        open.settle();
        assertThat(open.failures).last().isSameAs(failure);
        assertThat(hand.sees("Code RF-%04X.".formatted(open.failures.size()))).isTrue();
      }
      hand.press("Copy the details");
      assertThat(OnScreen.on(() -> Clipboard.getSystemClipboard().getString()))
          .contains("a secret cause");
    }
  }

  @Test
  void inTheBackgroundTheRefusalHasTheCodeOfTheLog() {
    var background =
        new BackgroundWork(
            Runnable::run, Runnable::run, this::happened, Messages.british("window"));
    for (var failure : FAILURES) {
      var came = new ArrayList<Outcome<String>>();
      background.<String>attempt(
          () -> {
            throw thrown(failure);
          },
          came::add);
      assertThat(came.getFirst())
          .isInstanceOfSatisfying(
              Outcome.Refused.class,
              refused ->
                  assertThat(refused.problems().toString())
                      .contains("(code " + log.getLast().code() + ")")
                      .doesNotContain("secret"));
      background.<String>read(
          () -> {
            throw thrown(failure);
          },
          read -> came.add(Outcome.done(read)));
      assertThat(came).hasSize(1);
    }
  }

  @Test
  void aStartThatFailsShowsTheCodeAndCanStartAgain() {
    for (var failure : FAILURES) {
      var register = new Broken(Optional.of(failure));
      var run = started(register);
      press(crashed(), "Start again where you were");
      press(crashed(), "Close");
      assertThat(run.join()).isFalse();
      assertThat(register.opened).isEqualTo(2);
    }
    assertThat(log).hasSize(2 * FAILURES.size());
  }

  @Test
  void whatWasFoundAtTheStartIsToldOnce() {
    var register = new Broken(Optional.empty());
    var run = started(register);
    var refusal = window("The folder for temporary files is full.");
    assertThat(says(refusal, "Your register can’t be opened")).isTrue();
    press(refusal, "Close");
    assertThat(run.join()).isFalse();
  }

  @Test
  void aProgramThatCantStartSaysWhyInAWindow() {
    var run =
        CompletableFuture.runAsync(
                () -> {
                  try {
                    new StartRefusal(CONCERNS).untilClosed();
                  } catch (InterruptedException stopped) {
                    throw new AssertionError(stopped);
                  }
                })
            .orTimeout(30, TimeUnit.SECONDS);
    var window = window("The folder for temporary files is full.");
    assertThat(says(window, "Ringfence can’t start")).isTrue();
    press(window, "Close");
    run.join();
  }

  @Test
  void aWindowThatBreaksIsReplacedByTheCode() {
    var run = started(new Broken(Optional.empty()));
    var refusal = window("Your register can’t be opened");
    Platform.runLater(
        () -> {
          throw thrown(FAILURES.getFirst());
        });
    var crash = crashed();
    assertThat(OnScreen.on(refusal::isShowing)).isFalse();
    press(crash, "Close");
    assertThat(run.join()).isFalse();
    assertThat(log).hasSize(1);
  }

  private CompletableFuture<Boolean> started(Broken register) {
    var start = new WindowStart(register, OpenWindow.CLOCK, folder, this::happened, CONCERNS);
    return CompletableFuture.supplyAsync(
            () -> {
              try {
                return start.untilClosed();
              } catch (InterruptedException stopped) {
                throw new AssertionError(stopped);
              }
            })
        .orTimeout(30, TimeUnit.SECONDS);
  }

  /** The window that says what the last line of the log is found by. */
  private Window crashed() {
    var before = pressed;
    for (var i = 0; log.size() <= before && i < 500; i++) {
      OpenWindow.pause(Duration.ofMillis(20));
    }
    pressed = log.size();
    return window("(code " + log.getLast().code() + ")");
  }

  private static Window window(String part) {
    for (var i = 0; i < 500; i++) {
      var found =
          OnScreen.on(
              () -> Window.getWindows().stream().filter(one -> says(one, part)).findFirst());
      if (found.isPresent()) {
        return found.get();
      }
      OpenWindow.pause(Duration.ofMillis(20));
    }
    throw new AssertionError("no window says " + part);
  }

  private static boolean says(Window window, String part) {
    return texts(window.getScene().getRoot()).anyMatch(text -> text.getText().contains(part));
  }

  private static void press(Window window, String button) {
    OnScreen.run(
        () ->
            texts(window.getScene().getRoot())
                .filter(text -> text instanceof Button && button.equals(text.getText()))
                .forEach(text -> ((Button) text).fire()));
  }

  private static Stream<Labeled> texts(Node node) {
    if (node instanceof ScrollPane pane) {
      return texts(pane.getContent());
    }
    var own = node instanceof Labeled text ? Stream.of(text) : Stream.<Labeled>empty();
    return node instanceof Parent parent
        ? Stream.concat(
            own, parent.getChildrenUnmodifiable().stream().flatMap(UnexpectedTest::texts))
        : own;
  }

  private static RuntimeException thrown(Throwable failure) {
    if (failure instanceof Error error) {
      throw error;
    }
    return (RuntimeException) failure;
  }

  /** A register that can't be opened: refused, or as nobody expected. */
  private static final class Broken implements RegisterAccess {
    private final Optional<Throwable> failure;
    private int opened;

    Broken(Optional<Throwable> failure) {
      this.failure = failure;
    }

    @Override
    public Path file() {
      return Path.of("register.ringfence");
    }

    @Override
    public Outcome<Workspace> open() {
      opened++;
      if (failure.isPresent()) {
        throw thrown(failure.get());
      }
      return Outcome.refused("It is damaged.", "", "");
    }

    @Override
    public Optional<Problem> objection() {
      return Optional.empty();
    }

    @Override
    public SampleRegister samples() {
      throw new AssertionError();
    }

    @Override
    public Outcome<InPlace> move(Path to) {
      throw new AssertionError();
    }

    @Override
    public Outcome<InPlace> restore(Path backup, Optional<char[]> passphrase) {
      throw new AssertionError();
    }
  }
}
