package org.ringfence.report.office;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.ringfence.files.WholeFile;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Progress;

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

  /**
   * Writes what a locked paper holds, as it was before it was locked; refused, and nothing written,
   * where the password is not its own or the file is damaged. The caller wipes the password, and
   * removes what was written as soon as it has looked at it.
   */
  public static Outcome<Path> unlock(Path locked, char[] password, Path to) {
    boolean opened;
    try {
      try (var out = new BufferedOutputStream(Files.newOutputStream(to))) {
        opened = LockedFile.open(locked, password, out);
      }
      if (opened) {
        return Outcome.done(to);
      }
      Files.deleteIfExists(to);
      return Outcome.refused(
          "This is not the passphrase of this paper.",
          locked.toString(),
          "Try again; capitals and small letters differ. Nothing was changed.");
    } catch (IOException _) {
      return Outcome.refused(
          "This paper is locked with a passphrase and can't be opened: it is damaged, or locked in"
              + " a way that Ringfence doesn't know.",
          locked.toString(),
          "Open it in Word or Excel, or ask whoever gave it out for the file itself. Nothing was"
              + " changed.");
    }
  }
}
