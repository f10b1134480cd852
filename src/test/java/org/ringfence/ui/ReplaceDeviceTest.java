package org.ringfence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.assessment.entering.NewAssessment;
import org.ringfence.assessment.ledger.WizardPosition;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.installation.Device;
import org.ringfence.model.installation.DeviceDraft;

@ExtendWith(OnScreen.class)
class ReplaceDeviceTest {
  private static final String WEB = "web.monitoring";

  @TempDir Path folder;

  @Test
  void aDeviceIsReplacedInPlaceAndItsAnswersAreDecidedOneByOne() {
    try (var open = new OpenWindow(folder, 1366, 768, workspace -> {})) {
      var id = begin(open);
      open.does(() -> open.window.open(new WizardPosition(id, "equipment")));
      var hand = new Hand(open);
      hand.press("Replace this device");
      hand.type("What stands on the new label", "Axis");
      hand.press("Replace it");
      assertThat(open(open, id).devices().stream().map(one -> one.device().status()))
          .containsExactly(Device.Status.REMOVED, Device.Status.IN_USE);
      assertThat(open(open, id).assessment().answer(WEB).values()).isEmpty();
      hand.press("Still so");
      hand.type("Who says so", "A. Reed");
      hand.type("On which day", "22 Nov 2026");
      hand.press("Keep as stated");
      var answer = open(open, id).assessment().answer(WEB);
      assertThat(answer.values()).containsExactly("disabled");
      assertThat(answer.basis()).isEqualTo(Basis.STATED);
      assertThat(open(open, id).reopened()).isEmpty();
      assertThat(open.failures).isEmpty();
    }
  }

  @Test
  void writingOverALabelAsksWhetherItIsAnotherDevice() {
    try (var open = new OpenWindow(folder, 1366, 768, workspace -> {})) {
      var id = begin(open);
      open.does(() -> open.window.open(new WizardPosition(id, "equipment")));
      var hand = new Hand(open);
      hand.replace("What stands on the label", "Axis");
      hand.press("Add cameras");
      hand.press("Replace it instead");
      hand.press("Replace it");
      var devices = open(open, id).devices().stream().map(one -> one.device()).toList();
      assertThat(devices.get(0).label() + devices.get(0).status().id())
          .isEqualTo("Hikvisionremoved");
      assertThat(devices.get(1).label()).isEqualTo("Axis");
      assertThat(open(open, id).assessment().answer(WEB).values()).isEmpty();
      assertThat(open.failures).isEmpty();
    }
  }

  @Test
  void theSwapHasADayAndWhatItOpensIsSaidWhereverItIs() {
    try (var open = new OpenWindow(folder, 1366, 500, workspace -> {})) {
      var id = begin(open);
      open.does(() -> open.window.open(new WizardPosition(id, "equipment")));
      var hand = new Hand(open);
      hand.press("Add cameras");
      seesWhereTheCursorIs(open);
      hand.press("Replace this device");
      seesWhereTheCursorIs(open);
      hand.type("What stands on the new label", "Axis");
      hand.replace("Day of the swap", "5 Nov 2026");
      hand.press("Replace it");
      assertThat(hand.reads("Removed on 5 November 2026, replaced by Recorder Axis")).isTrue();
      assertThat(hand.reads("one answer must be given again")).isTrue();
      hand.press("Still so");
      seesWhereTheCursorIs(open);
      for (var page : List.of("review", "sign")) {
        open.does(() -> open.window.open(new WizardPosition(id, page)));
        assertThat(hand.reads("one answer must be given again")).as(page).isTrue();
      }
      hand.press(title(open));
      hand.press("Still so");
      hand.type("Who says so", "A. Reed");
      hand.type("On which day", "3 Nov 2026");
      hand.press("Keep as stated");
      assertThat(hand.reads("The new device came on 5 November 2026")).isTrue();
      hand.replace("On which day", "5 Nov 2026");
      hand.press("Keep as stated");
      var found = "On the old device, Recorder Hikvision, which was replaced on 5 November 2026";
      for (var page : List.of("", "review")) {
        if (!page.isEmpty()) {
          open.does(() -> open.window.open(new WizardPosition(id, page)));
        }
        assertThat(hand.sees(found)).as(page).isTrue();
      }
      assertThat(open.failures).isEmpty();
    }
  }

  /** It stays where it was attached, and nobody may take it for one of what is there now. */
  @Test
  void aPhotoOfTheOldDeviceSaysSoBesideTheNewAnswer() throws IOException {
    var sheet = Files.writeString(folder.resolve("sheet.pdf"), "%PDF-1.7\nSheet 1");
    try (var open = new OpenWindow(folder, 1366, 768, workspace -> {})) {
      var id = begin(open);
      open.does(() -> OpenWindow.done(open.workspace.attachments().add(id, WEB, sheet)));
      open.does(() -> open.window.open(new WizardPosition(id, "equipment")));
      var hand = new Hand(open);
      hand.press("Replace this device");
      hand.type("What stands on the new label", "Axis");
      hand.press("Replace it");
      hand.press("Still so");
      hand.type("Who says so", "A. Reed");
      hand.type("On which day", "22 Nov 2026");
      hand.press("Keep as stated");
      open.does(() -> open.window.open(new WizardPosition(id, "first-web.monitoring")));
      assertThat(hand.sees("sheet.pdf (1 KB). It shows what was replaced: Recorder Hikvision"))
          .isTrue();
      assertThat(open.failures).isEmpty();
    }
  }

  private static String title(OpenWindow open) {
    return open.inBackground(() -> open.workspace.wording().title(WEB));
  }

  private static void seesWhereTheCursorIs(OpenWindow open) {
    open.settle();
    OnScreen.run(
        () -> {
          var owner = open.stage.getScene().getFocusOwner();
          var bounds = owner.localToScene(owner.getBoundsInLocal());
          for (var parent = owner.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof ScrollPane pane) {
              var room = pane.localToScene(pane.getBoundsInLocal());
              assertThat(room.contains(bounds)).as("%s in %s", bounds, room).isTrue();
            }
          }
        });
  }

  private static String begin(OpenWindow open) {
    return open.inBackground(
        () -> {
          var what = new NewAssessment("Anytown Council", "Town Hall", "", "", "Main", "");
          var id = OpenWindow.done(open.workspace.start(what)).entry().assessmentId();
          var recorder = DeviceDraft.of(Device.Kind.RECORDER).label("Hikvision").device();
          OpenWindow.done(open.workspace.devices(id, List.of(recorder)));
          OpenWindow.done(open.workspace.answer(id, WEB, Answer.stated("disabled")));
          return id;
        });
  }

  private static Dossier open(OpenWindow open, String id) {
    return open.inBackground(() -> OpenWindow.done(open.workspace.open(id)));
  }
}
