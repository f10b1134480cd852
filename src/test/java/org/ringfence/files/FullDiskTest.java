package org.ringfence.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.model.outcome.Outcome;

/** Whatever a library says when the disk is full, it is the disk that is full. */
class FullDiskTest {
  @TempDir private Path folder;

  @Test
  void aLibrarysOwnWordsDoNotHideTheDisk() {
    var said = new FirstFault(full());
    assertThat(refusal(out -> archive(said, new IOException("This archive has unclosed entries."))))
        .contains("unclosed");
    assertThat(said.fault())
        .hasValueSatisfying(one -> assertThat(one).hasMessageContaining("No space"));
  }

  @Test
  void theReasonIsGivenInOurWordsAndEndsOnce() {
    assertThat(refusal(out -> archive(out, new IOException("No space left on device"))))
        .contains("could not be written here: the disk is full. Nothing");
    assertThat(refusal(out -> archive(out, new IOException("Broken.. "))))
        .contains("could not be written here: Broken. Nothing");
  }

  private String refusal(WholeFile.Content content) {
    return switch (WholeFile.write(folder.resolve("one.docx"), content)) {
      case Outcome.Done<Path> done -> throw new AssertionError(done);
      case Outcome.Refused<Path>(var problems) -> problems.getFirst().message();
    };
  }

  private static OutputStream full() {
    return new OutputStream() {
      @Override
      public void write(int one) throws IOException {
        throw new IOException("No space left on device");
      }
    };
  }

  /** As a library does that closes its archive after a fault. */
  private static void archive(OutputStream out, IOException own) throws IOException {
    try {
      new ZipOutputStream(out).putNextEntry(new java.util.zip.ZipEntry("one"));
    } catch (IOException e) {
      // It goes on to complain of itself.
    }
    throw own;
  }
}
