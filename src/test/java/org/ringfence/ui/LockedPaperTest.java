package org.ringfence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
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
      var paper = open.picked.getLast();
      assertThat(Files.readAllBytes(paper)).startsWith(LOCKED);
      opened(open, hand, paper);
      assertThat(open.failures).isEmpty();
    }
  }

  /** A locked paper asks for its password, and a PDF for the fingerprint that is printed in it. */
  private void opened(OpenWindow open, Hand hand, Path paper) throws IOException {
    hand.press("Check a paper");
    open.next = Optional.of(paper);
    hand.press("Choose a file…");
    assertThat(hand.sees("is locked with a passphrase")).isTrue();
    hand.type("Passphrase of the paper", "Three plain words");
    hand.press("Open and check");
    assertThat(hand.sees("This is not the passphrase of this paper.")).isTrue();
    Picture.takeWhole(open.stage.getScene(), "85-locked-paper-check");
    hand.replace("Passphrase of the paper", "three plain words");
    hand.press("Open and check");
    assertThat(hand.sees("Found in " + paper.getFileName())).isTrue();

    var pdf = Files.writeString(folder.resolve("p.pdf"), "%PDF-1.7\n%âãÏÓ\n1 0 obj\n");
    open.next = Optional.of(pdf);
    hand.press("Choose a file…");
    assertThat(hand.sees("This is a PDF.")).isTrue();
    assertThat(open.stage.getScene().getFocusOwner().getAccessibleText())
        .isEqualTo("Fingerprint, as printed in a PDF");
    hand.type("Fingerprint, as printed in a PDF", "0A1B-2C3D-4E5F-6071");
    hand.press("Look it up in this register");
    assertThat(hand.sees("is not that of any record")).isTrue();
  }

  private static void fill(Workspace workspace) {
    OpenWindow.done(workspace.importSamples());
  }
}
