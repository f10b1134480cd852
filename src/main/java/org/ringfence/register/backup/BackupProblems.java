package org.ringfence.register.backup;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import org.ringfence.files.NamedFile;
import org.ringfence.model.outcome.Problem;

/** Says in plain words why a backup could not be made or put back. */
final class BackupProblems {

  private static final String AS_IT_WAS = "The register is as it was. ";

  private BackupProblems() {}

  static Problem cancelled() {
    return new Problem("It was cancelled, and nothing of it was left behind.", "", "");
  }

  static Problem failed(Path place, IOException cause) {
    return new Problem(
        "A file could not be read or written here: " + reason(cause) + ".",
        place.toString(),
        AS_IT_WAS
            + "See whether the disk is full, whether the folder is there and whether you may save"
            + " files in it; then try again.");
  }

  static Problem notCopied(Path register) {
    return new Problem(
        "No backup was made, because the copy could not be written to its end.",
        register.toString(),
        AS_IT_WAS
            + "See whether the disk is full and whether you may save files in the folder of the"
            + " register; then try again.");
  }

  static Problem badCopy(Path register, String finding) {
    return new Problem(
        "No backup was made, because the copy is not sound (" + finding + ").",
        register.toString(),
        "The backups made before were kept. Try again; if it says the same, restore the newest"
            + " backup and keep this register for someone who repairs databases.");
  }

  static Problem readOnly(Path folder) {
    return new Problem(
        "This folder is read-only, so nothing was saved in it.",
        folder.toString(),
        AS_IT_WAS + "Allow writing to the folder, or choose another one.");
  }

  static Problem secondMissing(Path folder) {
    return new Problem(
        "The backup was made beside the register, but the second folder for backups is not there.",
        folder.toString(),
        "Plug in the stick or connect the drive that it is on; the next backup goes there too.");
  }

  static Problem secondFailed(Path folder, Problem reason) {
    return new Problem(
        "The backup was made beside the register, but not in the second folder: " + reason.what(),
        folder.toString(),
        "See to the second folder; the next backup goes there too.");
  }

  static Problem wouldReplaceRegister(Path file) {
    return new Problem(
        "There is a register of this name, and a backup must not replace it.",
        file.toString(),
        "Nothing was written. Choose another file name.");
  }

  static Problem noBackup(Path file) {
    return new Problem(
        "This file is not a Ringfence backup.",
        file.toString(),
        AS_IT_WAS + "Choose a file that Ringfence made as a backup.");
  }

  static Problem missing(Path file) {
    return new Problem(
        "There is no such file.", file.toString(), AS_IT_WAS + "Choose a backup that is there.");
  }

  static Problem changed(Path file, String how) {
    return new Problem(
        "This backup was cut off or changed since it was made (" + how + ").",
        file.toString(),
        AS_IT_WAS + "Choose another backup.");
  }

  static Problem tooBig(Path file, String how) {
    return new Problem(
        "This backup says that it holds more than can be put back here (" + how + ").",
        file.toString(),
        AS_IT_WAS + "Free some space, or choose another backup.");
  }

  static Problem locked(Path file) {
    return new Problem(
        "This backup is locked with a passphrase.",
        file.toString(),
        AS_IT_WAS + "Try again with the passphrase.");
  }

  static Problem wrongPassphrase(Path file) {
    return new Problem(
        "The passphrase does not open this backup, or the beginning of the file was changed.",
        file.toString(),
        AS_IT_WAS + "Look at capitals and the keyboard's language, and try again.");
  }

  static Problem emptyPassphrase(Path file) {
    return new Problem(
        "The passphrase is empty, so nothing was written.",
        file.toString(),
        "Choose a passphrase of several words, or make the backup without one.");
  }

  /** Why the rehearsal failed, told of the backup and not of the copy that was rehearsed on. */
  static Problem rehearsalFailed(Path backup, Path copy, Problem ofCopy) {
    var reason = NamedFile.saidOf(backup, copy, ofCopy);
    return new Problem(
        "This backup was not put back: " + reason.what(),
        backup.toString(),
        AS_IT_WAS + "Choose another backup, or see to this one: " + reason.mend());
  }

  private static String reason(IOException cause) {
    return switch (cause) {
      case AccessDeniedException e -> "you may not read or write " + e.getFile();
      case FileAlreadyExistsException e -> e.getFile() + " is in the way";
      case NoSuchFileException e -> e.getFile() + " is not there";
      case FileSystemException e when e.getReason() != null -> e.getReason();
      case FileSystemException e -> e.getFile() + " can't be reached or made";
      default -> Objects.requireNonNullElse(cause.getMessage(), "the system gives no reason");
    };
  }
}
