package org.ringfence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.event.Event;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.assessment.entering.NewAssessment;
import org.ringfence.assessment.ledger.WizardPosition;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.installation.Answer;

@ExtendWith(OnScreen.class)
class EditsTest {
  @TempDir Path folder;

  @Test
  void whatIsTypedIsKeptWhenThePageIsLeftAtOnce() {
    try (var open = new OpenWindow(folder, 1366, 768, workspace -> {})) {
      var id = begin(open);
      open.does(() -> open.window.open(new WizardPosition(id, "first-internet.reachable")));
      var hand = new Hand(open);
      hand.press("Yes");
      hand.press("Add who, when and a note");
      hand.type("Note", "Seen from the IT team’s scan");
      hand.press("Sites");
      assertThat(answer(open, id).note()).isEqualTo("Seen from the IT team’s scan");
      assertThat(answer(open, id).values()).containsExactly("yes");
    }
  }

  @Test
  void theLastOfManyQuickChoicesIsKept() {
    try (var open = new OpenWindow(folder, 1366, 768, workspace -> {})) {
      var id = begin(open);
      open.does(() -> open.window.open(new WizardPosition(id, "first-internet.reachable")));
      var hand = new Hand(open);
      for (var round = 0; round < 5; round++) {
        hand.press("Yes");
        hand.press("No");
      }
      assertThat(answer(open, id).values()).containsExactly("no");
      assertThat(hand.sees("Saved")).isTrue();
    }
  }

  @Test
  void whatIsTypedIsKeptWhenTheWindowIsClosedAtOnce() {
    try (var open = new OpenWindow(folder, 1366, 768, workspace -> {})) {
      var id = begin(open);
      open.does(() -> open.window.open(new WizardPosition(id, "first-internet.reachable")));
      var hand = new Hand(open);
      hand.press("No");
      hand.press("Add who, when and a note");
      hand.type("Who says or saw it", "Sam Okafor");
      OnScreen.run(
          () ->
              Event.fireEvent(
                  open.stage, new WindowEvent(open.stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
      assertThat(answer(open, id).by()).isEqualTo("Sam Okafor");
    }
  }

  private static String begin(OpenWindow open) {
    return open.inBackground(
        () ->
            OpenWindow.done(
                    open.workspace.start(
                        new NewAssessment("Anytown Council", "Town Hall", "", "", "Main", "")))
                .entry()
                .assessmentId());
  }

  private static Answer answer(OpenWindow open, String id) {
    Dossier now = open.inBackground(() -> OpenWindow.done(open.workspace.open(id)));
    return now.assessment().answer("internet.reachable");
  }
}
