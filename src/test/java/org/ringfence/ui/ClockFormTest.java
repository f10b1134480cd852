package org.ringfence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.entering.NewAssessment;
import org.ringfence.assessment.ledger.WizardPosition;
import org.ringfence.model.signature.IdentityBasis;
import org.ringfence.model.signature.SigningSettings;

/**
 * A clock that was wrong once is put right where it keeps somebody from signing, or in Settings.
 */
@ExtendWith(OnScreen.class)
class ClockFormTest {
  private static final String SECRET = "three plain words";

  @TempDir Path folder;
  private String id = "";

  private void fill(Workspace workspace) {
    var what = new NewAssessment("Anytown Council", "Town Hall", "", "", "Main building", "");
    id = OpenWindow.done(workspace.start(what)).assessment().id();
    OpenWindow.done(workspace.signatures().makeKey("Priya Shah", SECRET.toCharArray()));
  }

  /** The log has an entry that is years ahead. */
  private static void logged(Workspace workspace) {
    var changed = new SigningSettings(12, false, false, IdentityBasis.TYPED, 12);
    OpenWindow.done(workspace.signatures().set(changed));
  }

  private void ahead() {
    try (var open = new OpenWindow(folder, 1366, 768, this::fill)) {
      assertThat(open.failures).isEmpty();
    }
    var later = Clock.offset(OpenWindow.CLOCK, Duration.ofDays(900));
    try (var open = new OpenWindow(folder, 1366, 768, ClockFormTest::logged, later)) {
      assertThat(open.failures).isEmpty();
    }
  }

  @Test
  void itIsPutRightWhereItKeepsSomebodyFromSigning() {
    ahead();
    try (var open = new OpenWindow(folder, 1366, 768, workspace -> {})) {
      open.does(() -> open.window.open(new WizardPosition(id, "sign")));
      var hand = new Hand(open);
      assertThat(hand.sees("Which day is it?")).isTrue();
      hand.press("Assessor");
      assertThat(hand.sees("so it can’t be right") || hand.sees("so it can't be right")).isTrue();
      hand.press("This day is right");
      assertThat(hand.sees("Give today’s date.")).isTrue();
      hand.type("Today’s date", "23/11/2026");
      hand.type("How the clock came to be wrong", "The battery was flat.");
      hand.press("This day is right");
      assertThat(hand.sees("Set the clock of the computer first.")).isTrue();
      hand.replace("Today’s date", "22/11/2026");
      hand.press("This day is right");
      assertThat(hand.sees("The log keeps that 22 November 2026 is right.")).isTrue();
      hand.type("Passphrase of the key of Priya Shah", SECRET);
      hand.press("I have read this statement and it is true.");
      hand.press("Sign and lock");
      assertThat(hand.sees("Priya Shah signed as Assessor on 22 November 2026.")).isTrue();
      assertThat(open.failures).isEmpty();
    }
  }

  @Test
  void settingsAskForItOnlyWhileItIsWrong() {
    ahead();
    try (var open = new OpenWindow(folder, 1366, 768, workspace -> {})) {
      var hand = new Hand(open);
      open.does(open.window::settings);
      hand.type("Today’s date", "22/11/2026");
      hand.type("How the clock came to be wrong", "The battery was flat.");
      hand.press("This day is right");
      assertThat(hand.sees("You can sign again.")).isTrue();
      assertThat(open.inBackground(() -> open.workspace.signatures().clockProblem())).isEmpty();
      open.does(open.window::settings);
      assertThat(OnScreen.on(() -> visible(open))).isFalse();
    }
  }

  private static boolean visible(OpenWindow open) {
    return open.stage.getScene().getRoot().lookupAll(".card-heading").stream()
        .filter(Label.class::isInstance)
        .map(Label.class::cast)
        .filter(label -> label.getText().equals("Which day is it?"))
        .anyMatch(label -> label.getParent().isVisible());
  }
}
