package org.ringfence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.assessment.SampleRegister;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.custody.InPlace;
import org.ringfence.assessment.entering.NewAssessment;
import org.ringfence.assessment.ledger.WizardPosition;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;
import org.ringfence.ui.part.Appearance;
import org.ringfence.ui.part.LoggedFailure;
import org.testfx.api.FxRobot;

/**
 * Whoever looks at the samples does so in a register of its own, is told so on every page, and
 * finds their own as it was. It takes some seconds: the window is closed and opened for each turn.
 */
@ExtendWith(OnScreen.class)
class SamplesWindowTest {
  private static final String LABEL = "These are samples. Your own register is not touched.";
  private static final String BACK = "Back to your own register";
  private static final String LOOK = "Look at the samples";
  private static final List<String> PLACES = List.of("Papers", "Council", "Check a paper");

  @TempDir Path folder;
  private final List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
  private Optional<CompletableFuture<Boolean>> run = Optional.empty();

  @AfterEach
  void end() throws IOException {
    allow(folder, "rwxr-xr-x");
    run.ifPresent(
        running -> {
          for (var i = 0; !running.isDone() && i < 100; i++) {
            Platform.runLater(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
            OpenWindow.pause(Duration.ofMillis(50));
          }
        });
  }

  @Test
  void fromTheFirstPageOfAnEmptyRegisterAndBack() throws IOException {
    make(workspace -> {});
    var before = state();
    start();
    assertThat(sees(LABEL)).isFalse();
    pressByKeys(LOOK);
    await(() -> sees(LABEL));
    assertThat(OnScreen.on(() -> stage().getTitle())).startsWith("Samples");
    await(() -> sees("Essex County Council"));
    for (var place : PLACES) {
      press(place);
      assertThat(sees(LABEL)).as(place).isTrue();
    }
    press("Settings");
    assertThat(sees("They belong to your own register.")).isTrue();
    assertThat(sees("Put a backup back…")).as("over one's own register").isFalse();
    press("Sites");
    openOne();
    assertThat(sees(LABEL)).as("an assessment").isTrue();
    pressByKeys(BACK);
    await(() -> !sees(LABEL) && sees(LOOK));
    assertThat(sees("How much risk do your cameras leave?")).as("still empty").isTrue();
    close();
    assertThat(state()).isEqualTo(before);
    start();
    assertThat(sees(LABEL)).as("a new start").isFalse();
    assertThat(sees("How much risk do your cameras leave?")).isTrue();
    close();
    assertThat(failures).isEmpty();
  }

  @Test
  void fromARegisterWithEntriesAndBackWithUnsavedWork() throws IOException {
    make(SamplesWindowTest::begin);
    leftAt("first-internet.reachable");
    var before = state();
    start();
    menu(LOOK);
    await(() -> sees(LABEL));
    assertThat(sees("Anytown Council")).isFalse();
    press("Go on");
    typeSomethingUnreadable();
    press(BACK);
    // It would be lost, which is said once; whoever goes again leaves it.
    await(() -> sees("is not saved: see the note") || !sees(LABEL));
    assertThat(sees(LABEL)).as("it is held back").isTrue();
    press(BACK);
    await(() -> !sees(LABEL) && sees("Town Hall"));
    assertThat(sees("Essex County Council")).isFalse();
    close();
    assertThat(state()).isEqualTo(before);
    assertThat(failures).isEmpty();
  }

  @Test
  void aSignatureIsSaidToBeOnesOwnAndWhatIsBegunIsBegunInTheOwnRegister() {
    make(
        workspace ->
            OpenWindow.done(
                workspace.signatures().makeKey("Priya", "three plain words".toCharArray())));
    leftAt("sign");
    start();
    press(LOOK);
    press("Go on");
    await(() -> sees("Whatever is signed here is signed with your own key"));
    assertThat(sees(LABEL)).isTrue();
    press("Sites");
    press("Add an installation");
    await(() -> sees("You are back in your own register."));
    assertThat(sees(LABEL)).isFalse();
    assertThat(sees("Which CCTV installation do you want to look at?")).isTrue();
    close();
    assertThat(failures).isEmpty();
  }

  @Test
  void theyLookAsTheOwnRegisterDoesAndGoOnAfterSomethingUnexpected() {
    make(workspace -> workspace.prefer("look", new Appearance(Appearance.Theme.DARK, 150).text()));
    start();
    press(LOOK);
    await(() -> sees(LABEL));
    await(() -> OnScreen.on(() -> stage().getScene().getRoot().getStyle().contains("24")));
    OnScreen.run(
        () -> {
          var handler = Thread.currentThread().getUncaughtExceptionHandler();
          handler.uncaughtException(Thread.currentThread(), new IllegalStateException("broke"));
        });
    press("Start again where you were");
    // The window that broke is there until all that it asked for has come back.
    await(() -> sees(LABEL) && !sees("Start again where you were"));
    menu("Remove the samples…");
    press("Remove the samples");
    await(() -> sees("The samples were removed.") && !sees(LABEL));
    assertThat(folder.resolve("samples.ringfence")).doesNotExist();
    assertThat(folder.resolve("samples.ringfence.backups")).doesNotExist();
    close();
    assertThat(failures).hasSize(1);
  }

  @Test
  void whereTheFolderCantBeWrittenItIsSaidAndTheWindowStays() throws IOException {
    make(workspace -> {});
    start();
    allow(folder, "r-xr-xr-x");
    press(LOOK);
    await(() -> sees("The samples were not opened. The register or its folder is read-only"));
    assertThat(sees(LABEL)).isFalse();
    assertThat(folder.resolve("samples.ringfence")).doesNotExist();
    close();
    assertThat(failures).isEmpty();
  }

  private Path register() {
    return folder.resolve("register.ringfence");
  }

  private void make(Consumer<Workspace> first) {
    try (var workspace = OpenWindow.workspace(register())) {
      first.accept(workspace);
    }
  }

  /** Somebody was among the samples before, and stopped at a step. */
  private void leftAt(String step) {
    var samples = OpenWindow.samples(register());
    OpenWindow.done(samples.make(Map.of()));
    try (var workspace = OpenWindow.done(samples.open())) {
      var id = workspace.entries().getFirst().assessmentId();
      OpenWindow.done(workspace.answer(id, "internet.reachable", Answer.stated("yes")));
      workspace.remember(new WizardPosition(id, step));
    }
  }

  private static void begin(Workspace workspace) {
    OpenWindow.done(
        workspace.start(new NewAssessment("Anytown Council", "Town Hall", "", "", "Main", "")));
  }

  /** What is exported of the own register, and every row of it, with its log. */
  private Map<String, List<String>> state() throws IOException {
    var all = new TreeMap<>(RegisterTables.of(register()));
    try (var workspace = OpenWindow.workspace(register())) {
      var file = folder.resolve("export.json");
      if (!workspace.entries().isEmpty()) {
        OpenWindow.done(workspace.export("", file));
        all.put("export", Files.readAllLines(file));
        Files.delete(file);
      }
    }
    return all;
  }

  private void start() {
    var windows =
        new WindowStart(
            new InFolder(register()), OpenWindow.CLOCK, folder, this::happened, List.of());
    run =
        Optional.of(
            CompletableFuture.supplyAsync(
                    () -> {
                      try {
                        return windows.untilClosed();
                      } catch (InterruptedException stopped) {
                        throw new AssertionError(stopped);
                      }
                    })
                .orTimeout(60, TimeUnit.SECONDS));
    await(() -> sees("Sites") && isSettled());
    await(() -> sees(LOOK) || sees("Town Hall"));
  }

  private LoggedFailure happened(Throwable failure) {
    failures.add(failure);
    return new LoggedFailure("RF-0001", true, folder, "" + failure);
  }

  private void close() {
    OnScreen.run(
        () -> {
          var stage = stage();
          stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
        });
    await(() -> run.orElseThrow().isDone());
    assertThat(run.orElseThrow().join()).isTrue();
  }

  private static Stage stage() {
    return shown().orElseThrow();
  }

  private static Optional<Stage> shown() {
    return Window.getWindows().stream()
        .filter(window -> window instanceof Stage && window.isShowing())
        .map(Stage.class::cast)
        .reduce((first, last) -> last);
  }

  private static boolean isSettled() {
    return OnScreen.on(() -> shown().filter(Stage::isFocused).isPresent());
  }

  private static boolean sees(String part) {
    return OnScreen.on(() -> nodes().anyMatch(node -> text(node).contains(part)));
  }

  private static Stream<Node> nodes() {
    return shown().stream().flatMap(stage -> Legible.all(stage.getScene().getRoot()));
  }

  private static String text(Node node) {
    return node instanceof Labeled labeled ? String.valueOf(labeled.getText()) : "";
  }

  private static void press(String text) {
    await(() -> OnScreen.on(() -> button(text).isPresent()));
    OnScreen.run(() -> button(text).orElseThrow().fire());
    OpenWindow.pause(Duration.ofMillis(100));
  }

  private static Optional<Button> button(String text) {
    return nodes()
        .filter(node -> node instanceof Button && text.equals(text(node)))
        .map(Button.class::cast)
        .findFirst();
  }

  private static void menu(String line) {
    await(() -> OnScreen.on(() -> item(line).isPresent()));
    OnScreen.run(() -> item(line).orElseThrow().fire());
    OpenWindow.pause(Duration.ofMillis(100));
  }

  private static Optional<MenuItem> item(String line) {
    return nodes()
        .filter(MenuButton.class::isInstance)
        .map(MenuButton.class::cast)
        .flatMap(menu -> menu.getItems().stream())
        .filter(item -> line.equals(item.getText()))
        .findFirst();
  }

  private static void openOne() {
    await(() -> OnScreen.on(() -> row().isPresent()));
    var row = OnScreen.on(() -> row().orElseThrow());
    OnScreen.run(() -> Hand.reveal(row));
    OnScreen.run(Unpainted::end);
    new FxRobot().clickOn(row);
    await(() -> OnScreen.on(() -> nodes().anyMatch(one -> "next".equals(one.getId()))));
  }

  private static Optional<Node> row() {
    return nodes()
        .filter(node -> node.getStyleClass().contains("table-row-cell"))
        .filter(node -> String.valueOf(node.getAccessibleText()).contains("Essex County Council"))
        .flatMap(row -> Legible.all(row))
        .filter(node -> node.getStyleClass().contains("estate-name"))
        .findFirst();
  }

  /** A day that can't be read: it would be lost with the page. */
  private static void typeSomethingUnreadable() {
    press("Add who, when and a note");
    await(() -> OnScreen.on(() -> day().isPresent()));
    OnScreen.run(
        () -> {
          var box = day().orElseThrow();
          box.requestFocus();
          box.setText("31/11/26");
        });
  }

  private static Optional<TextInputControl> day() {
    return nodes()
        .filter(node -> "When".equals(node.getAccessibleText()))
        .filter(TextInputControl.class::isInstance)
        .map(TextInputControl.class::cast)
        .findFirst();
  }

  private static void pressByKeys(String text) {
    OnScreen.run(Unpainted::end);
    var robot = new FxRobot();
    for (var i = 0; i < 60; i++) {
      var at = OnScreen.on(() -> shown().map(stage -> stage.getScene().getFocusOwner()));
      if (at.filter(node -> text.equals(text(node))).isPresent()) {
        robot.push(KeyCode.SPACE);
        return;
      }
      robot.push(KeyCode.TAB);
    }
    throw new AssertionError("the Tab key does not reach " + text);
  }

  private static void await(BooleanSupplier condition) {
    for (var i = 0; i < 400; i++) {
      if (condition.getAsBoolean()) {
        return;
      }
      OpenWindow.pause(Duration.ofMillis(50));
    }
    var seen = OnScreen.on(() -> nodes().map(SamplesWindowTest::text).toList());
    throw new AssertionError("it did not come about; there is " + seen);
  }

  private static void allow(Path path, String permissions) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
  }

  /**
   * A register as the program's own start opens it.
   *
   * @param file where it is
   */
  private record InFolder(Path file) implements RegisterAccess {
    @Override
    public Outcome<Workspace> open() {
      return Outcome.done(OpenWindow.workspace(file));
    }

    @Override
    public SampleRegister samples() {
      return OpenWindow.samples(file);
    }

    @Override
    public Optional<Problem> objection() {
      return Optional.empty();
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
