package org.ringfence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.assessment.Position;
import org.ringfence.assessment.Workspace;

/** A request goes out of one window, is signed in another and comes back. */
@ExtendWith(OnScreen.class)
class SignByFileTest {
  private static final String PASSPHRASE = "three plain words";

  @TempDir Path folder;

  @Test
  void aReviewerSignsOnTheirOwnComputer() {
    try (var ours = new OpenWindow(folder, 1366, 768, SignByFileTest::fill)) {
      var id = ours.inBackground(() -> ours.workspace.entries().getFirst().assessmentId());
      ours.does(() -> ours.window.open(new Position(id, "sign")));
      var hand = new Hand(ours);
      hand.type("They are asked to sign as", "");
      hand.key(KeyCode.UP);
      hand.key(KeyCode.ENTER);
      hand.press("Make a sign request file…");
      ours.next = Optional.of(signedElsewhere(ours.picked.getLast()));
      hand.press("Bring in a response…");
      assertThat(hand.sees("Ayo Bello signed as Reviewer on 22 November 2026.")).isTrue();
      assertThat(hand.sees("Nothing in it can change any more.")).isTrue();
      assertThat(hand.sees("Signed with a key of their own.")).isTrue();
      assertThat(ours.failures).isEmpty();
    }
  }

  private Path signedElsewhere(Path request) {
    try (var theirs = new OpenWindow(folder.resolve("theirs"), 1366, 768, SignByFileTest::key)) {
      theirs.next = Optional.of(request);
      var hand = new Hand(theirs);
      hand.press("More");
      hand.choose("Sign a request that you were sent…");
      assertThat(hand.sees("You sign as Reviewer, with the key of Ayo Bello.")).isTrue();
      hand.type("Passphrase of the key of Ayo Bello", PASSPHRASE);
      hand.press("I have read this statement and it is true.");
      hand.press("Sign and write the response…");
      assertThat(hand.sees("Send it back to whoever asked you.")).isTrue();
      return theirs.picked.getLast();
    }
  }

  private static void fill(Workspace workspace) {
    OpenWindow.done(workspace.importSamples());
  }

  private static void key(Workspace workspace) {
    OpenWindow.done(workspace.signatures().makeKey("Ayo Bello", PASSPHRASE.toCharArray()));
  }
}
