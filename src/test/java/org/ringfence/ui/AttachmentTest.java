package org.ringfence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.assessment.entering.NewAssessment;
import org.ringfence.assessment.ledger.WizardPosition;
import org.ringfence.model.installation.Attachment;

@ExtendWith(OnScreen.class)
class AttachmentTest {
  @TempDir Path folder;

  @Test
  void aPhotoIsAttachedToAnAnswerOpenedAndTakenAwayAgain() throws IOException {
    try (var open = new OpenWindow(folder, 1366, 768, workspace -> {})) {
      var id = begin(open);
      open.does(() -> open.window.open(new WizardPosition(id, "first-internet.reachable")));
      var hand = new Hand(open);
      hand.press("Yes");
      hand.press("Documented");
      open.next = Optional.of(photo());
      hand.press("Attach a photo or a PDF…");
      assertThat(hand.sees("recorder.png (")).isTrue();
      assertThat(attached(open, id)).containsOnlyKeys("internet.reachable");
      Picture.takeWhole(open.stage.getScene(), "82-attachment");
      hand.press("Open");
      assertThat(open.opened).hasSize(1).first().satisfies(file -> assertThat(file).exists());
      hand.press("Remove");
      assertThat(hand.sees("Remove recorder.png?")).isTrue();
      hand.press("Keep it");
      assertThat(attached(open, id)).isNotEmpty();
      hand.press("Remove");
      hand.press("Remove it");
      assertThat(attached(open, id)).isEmpty();
      assertThat(open.failures).isEmpty();
    }
  }

  @Test
  void aHeicPhotoIsRefusedWithWhatToDo() throws IOException {
    try (var open = new OpenWindow(folder, 1366, 768, workspace -> {})) {
      var id = begin(open);
      open.does(() -> open.window.open(new WizardPosition(id, "first-internet.reachable")));
      var hand = new Hand(open);
      hand.press("Yes");
      hand.press("Documented");
      var heic = folder.resolve("photo.heic");
      Files.write(
          heic, "\0\0\0\u0018ftypheic\0\0\0\0heicmif1".getBytes(StandardCharsets.ISO_8859_1));
      open.next = Optional.of(heic);
      hand.press("Attach a photo or a PDF…");
      assertThat(hand.sees("HEIC")).isTrue();
      Picture.takeWhole(open.stage.getScene(), "83-heic");
      assertThat(attached(open, id)).isEmpty();
    }
  }

  private Path photo() throws IOException {
    var file = folder.resolve("recorder.png");
    ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
    return file;
  }

  private static Map<String, List<Attachment>> attached(OpenWindow open, String id) {
    return open.inBackground(() -> OpenWindow.done(open.workspace.open(id))).attachments();
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
}
