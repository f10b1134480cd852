package org.ringfence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.ledger.WizardPosition;
import org.ringfence.assessment.paper.SitePaper;
import org.ringfence.assessment.signoff.Signatory;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.NewRevision;
import org.ringfence.ui.part.Appearance;

/** Pictures of whole pages of what has to do with signing and keeping. */
@ExtendWith(OnScreen.class)
class RecordScreensTest {
  private static final char[] PASSPHRASE = "three plain words".toCharArray();

  @TempDir Path folder;
  private String first = "";

  @Test
  void signingAndKeepingAreShownWithoutAWarning() throws IOException {
    try (var log = new LogWatch()) {
      try (var open = new OpenWindow(folder, 1366, 768, this::fill)) {
        show(open, "sign");
        shoot(open, "60-sign-key");
        open.inBackground(() -> key(open.workspace));
        show(open, "sign");
        var hand = new Hand(open);
        hand.press("Somebody else, on this computer");
        hand.press("Approver");
        shoot(open, "61-sign-approver");
        open.inBackground(() -> sign(open.workspace));
        show(open, "sign");
        shoot(open, "62-signed");
        show(open, "result");
        shoot(open, "63-signed-result");
        open.does(open.window::settings);
        hand.press("I have lost the passphrase…");
        hand.press("Erase…");
        shoot(open, "64-settings");
        request(open, hand);
        check(open, hand);
        assertThat(open.failures).isEmpty();
      }
      assertThat(log.warnings()).isEmpty();
    }
  }

  @Test
  void aStaleSignOffSaysSoWhereverItsNumberIsShown() throws IOException {
    try (var open = new OpenWindow(folder, 1366, 768, this::fill)) {
      open.inBackground(() -> key(open.workspace));
      open.inBackground(() -> sign(open.workspace));
    }
    var later = Clock.offset(OpenWindow.CLOCK, Duration.ofDays(400));
    try (var open = new OpenWindow(folder, 1366, 768, workspace -> {}, later)) {
      var hand = new Hand(open);
      open.does(open.window::home);
      assertThat(hand.sees("No longer holds")).isTrue();
      shoot(open, "72-stale-list");
      show(open, "sign");
      assertThat(hand.sees("What was signed no longer holds. ")).isTrue();
      shoot(open, "73-stale-sign");
      show(open, "result");
      assertThat(hand.sees("What was signed no longer holds. ")).isTrue();
      revise(open, hand);
    }
  }

  private static void revise(OpenWindow open, Hand hand) throws IOException {
    hand.press(NewRevision.BUTTON);
    hand.press("Open it");
    hand.pressId("next");
    var id = open.inBackground(() -> open.workspace.position()).orElseThrow().assessmentId();
    open.inBackground(
        () ->
            OpenWindow.done(
                open.workspace.answer(id, "web.monitoring", Answer.stated("disabled"))));
    open.does(() -> open.window.open(new WizardPosition(id, "result")));
    assertThat(hand.sees("What changed since the previous assessment")).isTrue();
    shoot(open, "74-changes");
  }

  @Test
  void signingAndKeepingHaveRoomWithLargeText() throws IOException {
    try (var open = new OpenWindow(folder, 1024, 768, this::fill)) {
      open.does(() -> open.window.wear(new Appearance(Appearance.Theme.LIGHT, 200)));
      show(open, "sign");
      shoot(open, "70-large-sign-key");
      open.inBackground(() -> key(open.workspace));
      show(open, "sign");
      shoot(open, "71-large-sign");
      open.does(open.window::check);
      shoot(open, "75-large-check");
      open.does(open.window::settings);
      new Hand(open).press("Carry a backup away…");
      shoot(open, "76-large-settings");
      open.does(() -> open.window.open(new WizardPosition(first, "first-internet.reachable")));
      assertThat(Picture.take(open.stage.getScene(), "77-large-window")).isNotEmptyFile();
      assertThat(open.failures).isEmpty();
    }
  }

  private void request(OpenWindow open, Hand hand) throws IOException {
    show(open, "sign");
    hand.pick("They are asked to sign as", 2);
    hand.type("Passphrase of your own key, which signs the request", new String(PASSPHRASE));
    hand.press("Make a sign request file…");
    assertThat(hand.sees("Priya Shah asked")).isTrue();
    try (var theirs = new OpenWindow(folder.resolve("theirs"), 1366, 768, RecordScreensTest::key)) {
      var written = open.picked.getLast();
      theirs.next = Optional.of(written);
      theirs.does(theirs.window::home);
      var theirHand = new Hand(theirs);
      theirHand.press("More");
      theirHand.choose("Sign a request…");
      shoot(theirs, "65-request");
    }
  }

  private void check(OpenWindow open, Hand hand) throws IOException {
    var paper = folder.resolve("paper.docx");
    open.inBackground(() -> OpenWindow.done(SitePaper.write(open.workspace, first, paper)));
    open.does(open.window::check);
    shoot(open, "66-check");
    open.next = Optional.of(paper);
    hand.press("Choose a file…");
    shoot(open, "67-check-found");
    hand.type("Fingerprint, as printed in a PDF", "0000-0000-0000-0001");
    hand.press("Check again with these");
    assertThat(hand.sees("Found in paper.docx")).isTrue();
    shoot(open, "68-check-other");
  }

  private void fill(Workspace workspace) {
    OpenWindow.done(workspace.importSamples());
    first = workspace.entries().getFirst().assessmentId();
  }

  private static String key(Workspace workspace) {
    return OpenWindow.done(workspace.signatures().makeKey("Priya Shah", PASSPHRASE)).name();
  }

  private Dossier sign(Workspace workspace) {
    var statement = workspace.wording().statements().getOrDefault("assessor", "");
    var who = new Signatory("Priya Shah", true, "assessor", statement, "", OpenWindow.TODAY);
    return OpenWindow.done(workspace.signatures().sign(first, who, PASSPHRASE));
  }

  private void show(OpenWindow open, String step) {
    open.does(() -> open.window.open(new WizardPosition(first, step)));
  }

  private static void shoot(OpenWindow open, String name) throws IOException {
    open.settle();
    assertThat(Picture.takeWhole(open.stage.getScene(), name)).isNotEmptyFile();
  }
}
