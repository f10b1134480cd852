package org.ringfence.assessment;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ringfence.files.TemporaryFolder;
import org.ringfence.files.WholeFile;
import org.ringfence.model.Outcome;
import org.ringfence.model.Progress;
import org.ringfence.model.SealedPart;
import org.ringfence.report.check.PaperCheck;
import org.ringfence.report.check.SealedPaper;

/** Compares a paper with the one that is made again from what it carries; nothing of that stays. */
final class MadeAgain {
  private final PaperCheck papers = new PaperCheck();

  /** Makes a paper again, or says why that can't be done. */
  interface Making {
    Outcome<WholeFile.Content> again();
  }

  /** What is done with a paper that was made again. */
  private interface Comparison {
    Outcome<Boolean> with(Path again) throws IOException;
  }

  /** Whether a paper is the same to the byte, however tightly it is packed. */
  Outcome<Boolean> isSame(Path file, Making making) {
    return compared(file, making, made -> papers.areSame(file, made));
  }

  /** Whether a seal that covers these parts would cover the same of the paper made again. */
  Outcome<Boolean> isSealed(Path file, Making making, List<SealedPart> parts) {
    return compared(file, making, made -> Outcome.done(SealedPaper.covered(made).equals(parts)));
  }

  /** What somebody made up may be such that no paper comes of it: then it is none of ours. */
  private static Outcome<Boolean> compared(Path file, Making making, Comparison comparison) {
    try {
      return making.again().then(content -> compared(file, content, comparison));
    } catch (Progress.CancelledException e) {
      throw e;
    } catch (RuntimeException e) {
      return Outcome.done(false);
    }
  }

  private static Outcome<Boolean> compared(
      Path file, WholeFile.Content content, Comparison comparison) {
    try {
      var made = Files.createTempFile(TemporaryFolder.current(), "ringfence-check", ".paper");
      try {
        try (var out = new BufferedOutputStream(Files.newOutputStream(made))) {
          content.writeTo(out);
        }
        return comparison.with(made);
      } finally {
        Files.deleteIfExists(made);
      }
    } catch (IOException e) {
      return Outcome.refused(
          "The paper could not be made again to compare it, because nothing can be written to the"
              + " temporary folder.",
          file.toString(),
          "Make room on the disk and try again.");
    }
  }
}
