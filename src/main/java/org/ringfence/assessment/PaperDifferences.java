package org.ringfence.assessment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ringfence.files.TemporaryFolder;
import org.ringfence.model.Outcome;
import org.ringfence.model.Progress;
import org.ringfence.model.TextChange;
import org.ringfence.model.TextDifferences;
import org.ringfence.report.PaperFile;
import org.ringfence.report.check.PaperCheck;
import org.ringfence.report.office.TextChanges;

/**
 * Makes a paper again from what it carries and shows by which lines the two differ: a help to
 * whoever looks for what was edited, and no proof.
 */
final class PaperDifferences {
  private static final int SHOWN = 20;

  private final PapersAgain again;
  private final PaperCheck check = new PaperCheck();

  PaperDifferences(Knowledge knowledge) {
    this.again = new PapersAgain(knowledge);
  }

  /** What is done with a paper that was made again, which is gone afterwards. */
  interface Use<T> {
    Outcome<T> of(Path fresh);
  }

  /**
   * The lines by which a paper differs from the one made again; refused where they can't be told.
   */
  Outcome<List<TextChange>> of(Path file, PaperContents contents) {
    return with(file, contents, fresh -> TextChanges.between(file, fresh));
  }

  private static <T> Outcome<T> unmade(Path file) {
    return Outcome.refused(
        "The paper can’t be made again from what it carries, so nobody can show here what was"
            + " edited.",
        file.toString(),
        "Read it beside the paper as Ringfence wrote it.");
  }

  /** Whether a paper is the same to the byte as the one made again. */
  boolean isAsWritten(Path file, PaperContents contents) {
    return with(file, contents, fresh -> check.areSame(file, fresh))
            instanceof Outcome.Done<Boolean>(var same)
        && same;
  }

  /** The first few of these lines, as they are shown beside a verdict. */
  TextDifferences shown(Path file, PaperContents contents) {
    return of(file, contents) instanceof Outcome.Done<List<TextChange>>(var changes)
        ? TextDifferences.of(changes, SHOWN)
        : TextDifferences.NONE;
  }

  /** Makes the paper again for a use. */
  <T> Outcome<T> with(Path file, PaperContents contents, Use<T> use) {
    if (!PapersAgain.canBeMade(contents)) {
      return unmade(file);
    }
    try {
      var fresh = Files.createTempFile(TemporaryFolder.current(), "ringfence-check", ".paper");
      try {
        return again
            .asPrinted(file.toString(), contents, Progress.NONE)
            .then(content -> PaperFile.write(fresh, content, Optional.empty()))
            .then(use::of);
      } finally {
        Files.deleteIfExists(fresh);
      }
    } catch (Progress.CancelledException e) {
      throw e;
    } catch (RuntimeException e) {
      // What somebody made up may be such that no paper comes of it.
      return unmade(file);
    } catch (IOException e) {
      return Outcome.refused(
          "The paper could not be made again to compare it, because nothing can be written to the"
              + " temporary folder.",
          file.toString(),
          "Make room on the disk and try again.");
    }
  }
}
