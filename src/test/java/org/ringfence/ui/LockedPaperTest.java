package org.ringfence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.assessment.Workspace;

@ExtendWith(OnScreen.class)
class LockedPaperTest {
  /** How every encrypted Office file begins; an open one begins as a ZIP. */
  private static final byte[] LOCKED = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  @TempDir Path folder;

  @Test
  void aPaperIsLockedWithAPassphrase() throws IOException {
    try (var open = new OpenWindow(folder, 1366, 768, LockedPaperTest::fill)) {
      open.does(open.window::reports);
      var hand = new Hand(open);
      hand.press("Lock it with a passphrase that its readers need");
      hand.press("Write the Word file…");
      assertThat(hand.sees("A passphrase needs at least 10 characters.")).isTrue();
      assertThat(open.picked).isEmpty();
      hand.type("Passphrase, ten characters or more", "three plain words");
      hand.type("The same passphrase once more", "three plain words");
      Picture.takeWhole(open.stage.getScene(), "84-locked-paper");
      hand.press("Write the Word file…");
      assertThat(hand.sees("Written: ")).isTrue();
      assertThat(Files.readAllBytes(open.picked.getLast())).startsWith(LOCKED);
      assertThat(open.failures).isEmpty();
    }
  }

  private static void fill(Workspace workspace) {
    OpenWindow.done(workspace.importSamples());
  }
}
