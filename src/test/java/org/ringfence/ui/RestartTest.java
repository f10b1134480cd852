package org.ringfence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.assessment.SampleRegister;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.custody.InPlace;
import org.ringfence.assessment.entering.NewAssessment;
import org.ringfence.assessment.ledger.WizardPosition;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;
import org.ringfence.ui.part.AfterClosing;

/** What is offered when the window can't go on as it is. */
@ExtendWith(OnScreen.class)
class RestartTest {
  private static final Problem ELSEWHERE =
      new Problem(
          "The register lies on another computer (a network share), where answers can get lost. It"
              + " was not opened.",
          "/mnt/share/register.ringfence",
          "Move it to a folder of this computer.");

  @TempDir Path folder;

  @Test
  void afterSomethingUnexpectedTheWindowStartsAgainWhereSomebodyWas() throws IOException {
    try (var open = new OpenWindow(folder, 1366, 768, workspace -> {})) {
      var id = open.inBackground(() -> begin(open.workspace));
      open.does(() -> open.window.open(new WizardPosition(id, "first-internet.reachable")));
      var hand = new Hand(open);
      hand.press("Yes");
      open.does(() -> open.window.fail(new IllegalStateException("a page broke")));
      assertThat(hand.sees("Everything that was marked as saved is saved.")).isTrue();
      Picture.take(open.stage.getScene(), "80-unexpected");
      hand.press("Start again where you were");
      assertThat(open.leaving).hasOnlyElementsOfType(AfterClosing.Again.class).hasSize(1);
      assertThat(OnScreen.on(open.stage::isShowing)).isFalse();
    }
    try (var again = new OpenWindow(folder, 1366, 768, workspace -> {})) {
      assertThat(new Hand(again).sees("Town Hall: Main")).isTrue();
      assertThat(again.inBackground(() -> OpenWindow.done(again.workspace.dossiers())))
          .allSatisfy(
              one ->
                  assertThat(one.assessment().answer("internet.reachable").values())
                      .containsExactly("yes"));
    }
  }

  @Test
  void whoIsHeldBackOnTheWayElsewhereAndThenClosesTheWindowHasClosedIt() {
    try (var open = new OpenWindow(folder, 1366, 768, workspace -> {})) {
      var id = open.inBackground(() -> begin(open.workspace));
      open.does(() -> open.window.open(new WizardPosition(id, "first-internet.reachable")));
      var hand = new Hand(open);
      hand.press("Yes");
      hand.press("Add who, when and a note");
      hand.replace("When", "31/11/26");
      open.does(() -> open.window.fail(new IllegalStateException("a page broke")));
      hand.press("Start again where you were");
      assertThat(hand.sees("is not saved: see the note")).isTrue();
      assertThat(open.leaving).isEmpty();
      open.does(
          () ->
              open.stage.fireEvent(new WindowEvent(open.stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
      assertThat(open.leaving).containsExactly(new AfterClosing.Close());
      assertThat(OnScreen.on(open.stage::isShowing)).isFalse();
    }
  }

  /** What the desktop puts around a window must not push its title off the screen. */
  @Test
  void aWindowOpensOnTheScreenWhateverItsSize() {
    var stage = OnScreen.on(Stage::new);
    OnScreen.run(
        () -> {
          ScreenFit.keep(stage);
          stage.setScene(new Scene(new Pane(), 3000, 2000));
          stage.setX(-60);
          stage.setY(-22);
          stage.show();
        });
    OpenWindow.pause(Duration.ofMillis(100));
    OnScreen.run(
        () -> {
          var screen = Screen.getPrimary().getVisualBounds();
          assertThat(stage.getX()).isGreaterThanOrEqualTo(screen.getMinX());
          assertThat(stage.getY()).isGreaterThanOrEqualTo(screen.getMinY());
          assertThat(stage.getX() + stage.getWidth()).isLessThanOrEqualTo(screen.getMaxX());
          assertThat(stage.getY() + stage.getHeight()).isLessThanOrEqualTo(screen.getMaxY());
          stage.hide();
        });
  }

  @Test
  void aBackupIsMadeAndChosenToBePutBack() {
    try (var open = new OpenWindow(folder, 1366, 768, RestartTest::begin)) {
      open.does(open.window::settings);
      var hand = new Hand(open);
      hand.press("Back up now");
      assertThat(hand.sees("Backed up and checked: ")).isTrue();
      hand.press("Carry a backup away…");
      hand.press("Write the backup…");
      assertThat(open.picked.getLast()).isNotEmptyFile();
      hand.press("Put a backup back…");
      hand.press("Put this backup back");
      assertThat(open.leaving).hasOnlyElementsOfType(AfterClosing.Restore.class).hasSize(1);
      assertThat(open.failures).isEmpty();
    }
  }

  @Test
  void aRegisterOnANetworkShareIsOfferedToBeMoved() throws IOException {
    var chosen = new ArrayList<AfterClosing>();
    var stage = OnScreen.on(Stage::new);
    var to = folder.resolve("register.ringfence");
    OnScreen.run(
        () ->
            new RefusalWindow(List.of(ELSEWHERE), new OnAShare(), folder, chosen::add)
                .show(stage, (purpose, title, proposed, ending) -> Optional.of(proposed)));
    Picture.take(stage.getScene(), "81-elsewhere");
    OnScreen.run(() -> press(stage, "Move it to this computer…"));
    assertThat(chosen).containsExactly(new AfterClosing.Move(to));
    assertThat(OnScreen.on(stage::isShowing)).isFalse();
  }

  private static void press(Stage stage, String text) {
    stage.getScene().getRoot().lookupAll(".button").stream()
        .filter(node -> isNamed(node, text))
        .forEach(node -> ((Button) node).fire());
  }

  private static boolean isNamed(Node node, String text) {
    return node instanceof Button button && text.equals(button.getText());
  }

  private static String begin(Workspace workspace) {
    return OpenWindow.done(
            workspace.start(new NewAssessment("Anytown Council", "Town Hall", "", "", "Main", "")))
        .entry()
        .assessmentId();
  }

  /** A register where none may be opened. */
  private static final class OnAShare implements RegisterAccess {
    @Override
    public Path file() {
      return Path.of("/mnt/share/register.ringfence");
    }

    @Override
    public Outcome<Workspace> open() {
      return new Outcome.Refused<>(List.of(ELSEWHERE));
    }

    @Override
    public Optional<Problem> objection() {
      return Optional.of(ELSEWHERE);
    }

    @Override
    public SampleRegister samples() {
      throw new AssertionError();
    }

    @Override
    public Outcome<InPlace> move(Path to) {
      return Outcome.done(new InPlace(to, Optional.empty(), List.of()));
    }

    @Override
    public Outcome<InPlace> restore(Path backup, Optional<char[]> passphrase) {
      return Outcome.done(new InPlace(file(), Optional.empty(), List.of()));
    }
  }
}
