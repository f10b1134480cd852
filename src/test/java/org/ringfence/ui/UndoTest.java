package org.ringfence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.assessment.entering.NewAssessment;
import org.ringfence.assessment.ledger.WizardPosition;
import org.ringfence.model.installation.Answer;

@ExtendWith(OnScreen.class)
class UndoTest {
  @TempDir Path folder;

  @Test
  void changesAreTakenBackAndMadeAgainByButtonAndByKey() {
    try (var open = new OpenWindow(folder, 1366, 768, workspace -> {})) {
      var id = begin(open);
      open.does(() -> open.window.open(new WizardPosition(id, "first-internet.reachable")));
      var hand = new Hand(open);
      hand.press("Yes");
      hand.press("No");
      hand.pressId("undo");
      assertThat(answer(open, id).values()).containsExactly("yes");
      hand.key(KeyCode.CONTROL, KeyCode.Z);
      assertThat(answer(open, id).values()).isEmpty();
      hand.key(KeyCode.CONTROL, KeyCode.Y);
      assertThat(answer(open, id).values()).containsExactly("yes");
      hand.key(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
      assertThat(answer(open, id).values()).containsExactly("no");
      assertThat(open.failures).isEmpty();
    }
  }

  @Test
  void theKeyIsTheFieldsWhileSomebodyTypesInIt() {
    try (var open = new OpenWindow(folder, 1366, 768, workspace -> {})) {
      var id = begin(open);
      open.does(() -> open.window.open(new WizardPosition(id, "first-internet.reachable")));
      var hand = new Hand(open);
      hand.press("No");
      hand.press("Add who, when and a note");
      hand.type("Note", "Seen");
      hand.key(KeyCode.CONTROL, KeyCode.Z);
      hand.press("Sites");
      assertThat(answer(open, id).values()).isEqualTo(List.of("no"));
      assertThat(answer(open, id).note()).isEmpty();
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
    return open.inBackground(() -> OpenWindow.done(open.workspace.open(id)))
        .assessment()
        .answer("internet.reachable");
  }
}
