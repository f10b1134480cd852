package org.ringfence.assessment.verify;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.ringfence.files.FileNature;
import org.ringfence.files.NamedFile;
import org.ringfence.files.TemporaryFolder;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.report.office.PaperFile;

/**
 * Opens a paper that is locked with a password for as long as somebody looks at it. What it holds
 * lies meanwhile where only its reader sees it, and is gone afterwards, whatever comes of it.
 */
final class UnlockedPaper {
  private UnlockedPaper() {}

  /** Whether a file is a Word or Excel file that is locked with a password. */
  static boolean isLocked(Path file) {
    return is(file, FileNature.LOCKED_OFFICE);
  }

  /** Whether a file is of a kind; not where it can't be read. */
  static boolean is(Path file, FileNature nature) {
    try {
      return Files.isRegularFile(file) && FileNature.of(file) == nature;
    } catch (IOException _) {
      return false;
    }
  }

  /**
   * Does something with a paper as it was before it was locked, or with one that is not locked.
   *
   * @param password opens it; not needed where it is not locked
   * @param work what is said of the opened file is meant of the locked one
   */
  static <T> Outcome<T> with(
      Path file, Optional<char[]> password, Function<Path, Outcome<T>> work) {
    if (!isLocked(file)) {
      return work.apply(file);
    }
    return password
        .map(word -> opened(file, word, work))
        .orElseGet(() -> TEXTS.refused("check.locked", file.toString()));
  }

  private static <T> Outcome<T> opened(
      Path file, char[] password, Function<Path, Outcome<T>> work) {
    try {
      var folder = Files.createTempDirectory(TemporaryFolder.current(), "ringfence-check");
      var open = folder.resolve("paper");
      try {
        return NamedFile.saidOf(file, open, PaperFile.unlock(file, password, open).then(work));
      } finally {
        Files.deleteIfExists(open);
        Files.deleteIfExists(folder);
      }
    } catch (IOException _) {
      return TEXTS.refused("check.not-opened", file.toString());
    }
  }
}
