package org.ringfence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.entering.NewAssessment;
import org.ringfence.assessment.ledger.WizardPosition;
import org.ringfence.model.evaluation.DeviceFinding;
import org.ringfence.model.installation.Device;
import org.ringfence.model.installation.DeviceDraft;

/**
 * Whoever works at the equipment loses no device by a stray press, and no place by the keyboard.
 */
@ExtendWith(OnScreen.class)
class EquipmentByKeyTest {
  @TempDir Path folder;
  private String id = "";

  private String begin(Workspace workspace) {
    var entry =
        OpenWindow.done(
                workspace.start(
                    new NewAssessment("Testshire Council", "Library", "", "", "CCTV", "")))
            .entry();
    var empty = DeviceDraft.of(Device.Kind.RECORDER).count(Optional.of(0));
    var camera = DeviceDraft.of(Device.Kind.CAMERA);
    OpenWindow.done(
        workspace.devices(
            entry.assessmentId(),
            List.of(
                empty.device(),
                camera.label("Hanwa and Hikvison").count(Optional.of(4)).device(),
                camera
                    .label("Axis")
                    .count(Optional.of(2))
                    .status(Device.Status.REMOVED)
                    .device())));
    return entry.assessmentId();
  }

  private List<String> labels(OpenWindow open) {
    open.settle();
    return open.inBackground(
        () ->
            OpenWindow.done(open.workspace.open(id)).devices().stream()
                .map(DeviceFinding::device)
                .map(Device::label)
                .toList());
  }

  private static Node focused(OpenWindow open) {
    open.settle();
    return OnScreen.on(() -> open.stage.getScene().getFocusOwner());
  }

  /** Else what is typed next stands in the box before: a number of cameras in a label. */
  @Test
  void aClickBesideAnOpenListGoesWhereItIsMeantTo() {
    try (var open = new OpenWindow(folder, 1366, 768, workspace -> {})) {
      id = open.inBackground(() -> begin(open.workspace));
      open.does(() -> open.window.open(new WizardPosition(id, "equipment")));
      var hand = new Hand(open);
      hand.press("Add cameras");
      hand.type("What stands on the label", "HiLook IPC-T240H");
      var counts =
          OnScreen.on(
              () ->
                  Legible.all(open.stage.getScene().getRoot())
                      .filter(TextField.class::isInstance)
                      .filter(box -> "Number of cameras".equals(box.getAccessibleText()))
                      .toList());
      assertThat(
              OnScreen.on(
                  () -> Window.getWindows().stream().anyMatch(PopupWindow.class::isInstance)))
          .isTrue();
      hand.clickAt(counts.getLast());
      assertThat(focused(open)).isSameAs(counts.getLast());
    }
  }

  @Test
  void noPressTakesAwayWhatIsRecordedAndNoKeyLosesItsPlace() {
    try (var open = new OpenWindow(folder, 1366, 768, workspace -> {})) {
      id = open.inBackground(() -> begin(open.workspace));
      open.does(() -> open.window.open(new WizardPosition(id, "equipment")));
      var hand = new Hand(open);

      hand.pressSaying("Remove Cameras, line 3");
      assertThat(hand.sees("stays on record as removed")).isTrue();
      hand.press("Leave it");
      hand.pressSaying("Remove Cameras, line 2");
      assertThat(labels(open)).containsExactly("", "Hanwa and Hikvison", "Axis");
      hand.key(KeyCode.ENTER);
      assertThat(labels(open)).as("the way out is offered first").hasSize(3);
      hand.pressSaying("Remove Recorder, line 1");
      assertThat(labels(open)).containsExactly("Hanwa and Hikvison", "Axis");
      hand.pressSaying("Remove Cameras, line 1");
      assertThat(labels(open)).hasSize(2);
      hand.press("Leave it");

      assertThat(hand.sees("Yes, it is Hanwha Vision")).isFalse();
      hand.press("Make a line of each");
      hand.press("Split the line");
      assertThat(labels(open)).containsExactly("Hanwa", "Hikvison", "Axis");
      assertThat(focused(open)).isInstanceOf(TextField.class);
      hand.key(KeyCode.CONTROL, KeyCode.ENTER);
      assertThat(focused(open)).isInstanceOfAny(TextField.class, RadioButton.class);
      assertThat(hand.sees("What stands on the label")).isFalse();
      assertThat(open.failures).isEmpty();
    }
  }
}
