package org.ringfence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.model.dossier.Dossier;

@ExtendWith(OnScreen.class)
class WalkTest {
  @TempDir Path folder;

  @Test
  void aSiteManagerGoesFromAnEmptyRegisterToASignedPaper() throws IOException {
    try (var log = new LogWatch()) {
      try (var open = new OpenWindow(folder, 1366, 768, workspace -> {})) {
        var hand = new Hand(open);
        begin(hand);
        answerFirstPass(hand);
        assertThat(hand.sees("What to check")).isTrue();
        sign(hand);
        write(hand);
        assertThat(paper(open)).contains("Town Hall").contains("Priya Shah");
        hand.press("Open it");
        assertThat(open.opened).hasSize(1).first().asString().endsWith(".docx");
        assertRecorded(only(open));
        assertThat(open.failures).isEmpty();
      }
      try (var again = new OpenWindow(folder, 1366, 768, workspace -> {})) {
        assertThat(new Hand(again).sees("Town Hall: Main building")).isTrue();
        assertThat(new Hand(again).sees("This assessment is signed.")).isTrue();
      }
      assertThat(log.warnings()).isEmpty();
    }
  }

  private static void begin(Hand hand) {
    hand.press("Start a new assessment");
    hand.press("Start");
    assertThat(hand.sees("Please fill this in.")).isTrue();
    hand.type("Organisation", "Anytown Council");
    hand.type("Site", "Town Hall");
    hand.type("Installation", "Main building");
    hand.key(KeyCode.ENTER);
    assertThat(hand.sees("Town Hall: Main building")).isTrue();
  }

  private static void answerFirstPass(Hand hand) {
    hand.press("Civic site, depot or customer point");
    hand.key(KeyCode.ENTER);
    hand.press("In place, on or off");
    hand.key(KeyCode.CONTROL, KeyCode.ENTER);
    hand.press("Add a recorder");
    hand.type("What stands on the label", "HiLo");
    hand.key(KeyCode.DOWN);
    hand.key(KeyCode.ENTER);
    assertThat(hand.sees("made by Hikvision")).isTrue();
    hand.press("Add cameras");
    hand.type("Number of cameras", "12");
    hand.pressId("next");
    hand.press("Nothing beyond the CCTV itself");
    hand.pressId("next");
    hand.press("Air gap: no link to anything else");
    hand.pressId("next");
    hand.press("On");
    assertThat(hand.sees("The recorder is said to be air-gapped, but web monitoring")).isTrue();
    hand.press("Off on every device");
    assertThat(hand.sees("The recorder is said to be air-gapped, but web monitoring")).isFalse();
    hand.pressId("next");
    hand.press("I don’t know");
    hand.pressId("next");
    hand.pressId("next");
    hand.pressId("next");
    hand.pressId("next");
    hand.press("An intention, no date");
    hand.pressId("next");
  }

  private static void sign(Hand hand) {
    hand.press("Sign off");
    hand.type("Your name", "Priya Shah");
    hand.type("Passphrase, ten characters or more", "short");
    hand.press("Make my key");
    assertThat(hand.sees("A passphrase needs at least 10 characters.")).isTrue();
    hand.type("Passphrase, ten characters or more", " but now long");
    hand.type("The same passphrase once more", "short but now long");
    hand.press("Make my key");
    assertThat(hand.sees("The key of Priya Shah is made. It lies in ")).isTrue();
    assertThat(hand.sees("own.p12")).isTrue();
    assertThat(hand.sees("You can sign now: choose your role below.")).isTrue();
    assertThat(hand.sees("Until it is back, this assessment stays open")).isTrue();
    hand.press("Assessor");
    assertThat(hand.sees("I know that nothing in it can change once I have signed.")).isTrue();
    hand.type("Passphrase of the key of Priya Shah", "wrong altogether");
    hand.press("I have read this statement and it is true.");
    hand.press("Sign and lock");
    assertThat(hand.sees("Nothing in it can change any more.")).isFalse();
    hand.type("Passphrase of the key of Priya Shah", "short but now long");
    hand.press("Sign and lock");
    assertThat(hand.sees("Priya Shah has signed as assessor.")).isTrue();
    assertThat(hand.sees("has signed as assessor already")).isFalse();
    assertThat(hand.sees("Priya Shah signed as Assessor on 22 November 2026.")).isTrue();
    assertThat(hand.sees("Nothing in it can change any more.")).isTrue();
    assertThat(hand.sees("Signed with the person’s own key; nobody else confirms whose key it is."))
        .isTrue();
    assertThat(hand.sees("Fingerprint of the record")).isFalse();
    hand.press("Details: how to recognise a paper of this record");
    assertThat(hand.sees("Fingerprint of the record")).isTrue();
    assertThat(hand.sees("Until it is back, this assessment stays open")).isFalse();
    assertThat(hand.sees("This assessment is signed and locked, so that nothing in it")).isTrue();
    signBeside(hand);
  }

  private static void signBeside(Hand hand) {
    hand.press("Somebody else, on this computer");
    hand.type("Their name", "Sam Okafor");
    hand.press("Reviewer");
    hand.type("Passphrase of the key of Priya Shah", "short but now long");
    hand.press("I have read this statement and it is true.");
    hand.press("Sign and lock");
    assertThat(hand.sees("Sam Okafor signed as Reviewer on 22 November 2026.")).isTrue();
    assertThat(hand.sees("Name typed on somebody else’s computer")).isTrue();
  }

  private static void write(Hand hand) {
    hand.press("Write papers");
    hand.press("Write the Word report (exempt edition)…");
    assertThat(hand.sees("Written: ")).isTrue();
  }

  private String paper(OpenWindow open) throws IOException {
    var entry = only(open).entry();
    var name =
        "CCTV risk, %s, %s, %s.docx"
            .formatted(entry.site().name(), entry.installation(), entry.assessedOn());
    try (var zip = new ZipFile(folder.resolve(name).toFile())) {
      var document = zip.getInputStream(zip.getEntry("word/document.xml"));
      return new String(document.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void assertRecorded(Dossier dossier) {
    assertThat(dossier.assessment().answer("recorder.isolation").values())
        .isEqualTo(List.of("air-gap"));
    assertThat(dossier.assessment().answer("web.monitoring").values())
        .isEqualTo(List.of("disabled"));
    assertThat(dossier.places()).containsKey("internet.reachable");
    assertThat(dossier.devices()).hasSize(2);
    assertThat(dossier.devices().getLast().device().count()).contains(12);
  }

  private static Dossier only(OpenWindow open) {
    return open.inBackground(() -> OpenWindow.done(open.workspace.dossiers())).getFirst();
  }
}
