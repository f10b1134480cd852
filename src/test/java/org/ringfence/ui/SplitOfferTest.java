package org.ringfence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.model.evaluation.DeviceFinding;
import org.ringfence.model.installation.Device;

/** Whoever imports a line of several brands is asked to split it, and may leave it as it is. */
@ExtendWith(OnScreen.class)
class SplitOfferTest {
  private static final String ID = "8544275d-b911-5321-a5e1-425f56ee821c";
  private static final String FILE =
      """
      {"format": "ringfence-assessment/2", "organisation": {"name": "Testshire Council"},
       "assessments": [{"id": "%s", "assessedOn": "2026-11-22",
         "site": {"id": "s1", "name": "Town Hall"}, "installation": {"name": "CCTV"},
         "devices": [
          {"kind": "recorder", "label": "Dahua, HIK", "count": 0},
          {"kind": "camera", "label": "Hikvision / Axis", "count": 12}]}]}
      """
          .formatted(ID);

  @TempDir Path folder;

  @Test
  void anImportAsksAndTheEquipmentSplitsTheLineAsOneChange() throws IOException {
    try (var open = new OpenWindow(folder, 1366, 768, workspace -> {})) {
      var hand = imported(open);
      assertThat(hand.sees("names several brands: “Dahua, HIK”")).isTrue();
      assertThat(hand.sees("names several brands: “Hikvision / Axis”")).isTrue();
      hand.press("Open the equipment of Town Hall: CCTV");

      hand.press("Leave it as one line");
      assertThat(labels(open)).containsExactly("Dahua, HIK", "Hikvision / Axis");
      hand.press("Make a line of each");
      assertThat(hand.sees("The line counts 12 cameras")).isTrue();
      hand.type("Number 1", "8");
      hand.type("Number 2", "9");
      hand.press("Split the line");
      assertThat(hand.sees("make 17")).isTrue();
      assertThat(labels(open)).hasSize(2);

      hand.replace("Number 2", "4");
      hand.replace("Device 2: what stands on the label", "Axis P3245");
      hand.press("Split the line");
      assertThat(labels(open)).containsExactly("Dahua, HIK", "Hikvision", "Axis P3245");
      assertThat(devices(open).stream().flatMap(one -> one.count().stream()))
          .containsExactly(0, 8, 4);
      assertThat(hand.sees("Replace it instead")).isFalse();
      open.inBackground(() -> OpenWindow.done(open.workspace.undo(ID)));
      assertThat(labels(open)).containsExactly("Dahua, HIK", "Hikvision / Axis");
      assertThat(open.failures).isEmpty();
    }
  }

  @Test
  void whatIsHereAlreadyIsSaidAtOnceAndNotAskedAbout() throws IOException {
    try (var open = new OpenWindow(folder, 1366, 768, workspace -> {})) {
      var hand = imported(open);
      assertThat(hand.reads("Town Hall: CCTV, revision 1, a draft")).isTrue();
      assertThat(hand.reads("carries no signatures, photos or documents")).isTrue();
      assertThat(hand.reads("Town Hall")).isTrue();
      open.next = Optional.of(folder.resolve("in.json"));
      hand.press("More");
      hand.choose("Import a file…");
      assertThat(hand.sees("already and says the same: Town Hall: CCTV, revision 1")).isTrue();
      assertThat(hand.sees("Is it the same installation?")).isFalse();
      var again = FILE.replace("\"label\": \"Dahua, HIK\"", "\"label\": \"Dahua\"");
      open.next = Optional.of(Files.writeString(folder.resolve("in.json"), again));
      hand.press("More");
      hand.choose("Import a file…");
      assertThat(hand.sees("the file says something else of it")).isTrue();
      assertThat(labels(open)).containsExactly("Dahua, HIK", "Hikvision / Axis");
    }
  }

  private Hand imported(OpenWindow open) throws IOException {
    open.next = Optional.of(Files.writeString(folder.resolve("in.json"), FILE));
    var hand = new Hand(open);
    hand.press("More");
    hand.choose("Import a file…");
    return hand;
  }

  private static List<String> labels(OpenWindow open) {
    return devices(open).stream().map(Device::label).toList();
  }

  private static List<Device> devices(OpenWindow open) {
    return open.inBackground(
        () ->
            OpenWindow.done(open.workspace.open(ID)).devices().stream()
                .map(DeviceFinding::device)
                .toList());
  }
}
