package org.ringfence.report;

import java.nio.file.Path;
import java.util.Optional;
import org.ringfence.files.WholeFile;
import org.ringfence.model.Outcome;
import org.ringfence.model.Progress;

/** Writes a paper's file whole or not at all, open or locked with a password. */
public final class PaperFile {
  private PaperFile() {}

  /**
   * Writes the content to the file.
   *
   * @param file where to; its folder is made where there is none, an older file is replaced
   * @param content what a paper writes; it may end itself by {@link Progress#did}
   * @param password locks the file, not empty; without one, anybody can read it. The caller wipes
   *     it
   * @return the file, or why it could not be written; cancelled work leaves nothing
   */
  public static Outcome<Path> write(
      Path file, WholeFile.Content content, Optional<char[]> password) {
    try {
      return WholeFile.write(
          file, password.map(word -> LockedFile.of(content, word)).orElse(content));
    } catch (Progress.CancelledException e) {
      return Outcome.refused(
          "You stopped the writing of the paper.",
          file.toString(),
          "Nothing was written; an older file of that name is as it was.");
    }
  }
}
