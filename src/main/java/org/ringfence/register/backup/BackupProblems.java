package org.ringfence.register.backup;

import static org.ringfence.register.problem.RegisterTexts.TEXTS;

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

  private BackupProblems() {}

  static Problem cancelled() {
    return new Problem(TEXTS.say("backup.cancelled"), "", "");
  }

  static Problem failed(Path place, IOException cause) {
    return TEXTS.problem("backup.not-written", place.toString(), reason(cause));
  }

  static Problem notCopied(Path register) {
    return TEXTS.problem("backup.not-copied", register.toString());
  }

  static Problem badCopy(Path register, String finding) {
    return TEXTS.problem("backup.unsound", register.toString(), finding);
  }

  static Problem readOnly(Path folder) {
    return TEXTS.problem("backup.read-only", folder.toString());
  }

  static Problem secondMissing(Path folder) {
    return TEXTS.problem("backup.second-absent", folder.toString());
  }

  static Problem secondFailed(Path folder, Problem reason) {
    return TEXTS.problem("backup.second-failed", folder.toString(), reason.what());
  }

  static Problem wouldReplaceRegister(Path file) {
    return TEXTS.problem("backup.register-there", file.toString());
  }

  static Problem noBackup(Path file) {
    return TEXTS.problem("backup.other", file.toString());
  }

  static Problem missing(Path file) {
    return TEXTS.problem("backup.no-file", file.toString());
  }

  static Problem changed(Path file, String how) {
    return TEXTS.problem("backup.changed", file.toString(), how);
  }

  static Problem tooBig(Path file, String how) {
    return TEXTS.problem("backup.too-big", file.toString(), how);
  }

  static Problem locked(Path file) {
    return TEXTS.problem("backup.locked", file.toString());
  }

  static Problem wrongPassphrase(Path file) {
    return TEXTS.problem("backup.not-opened", file.toString());
  }

  static Problem emptyPassphrase(Path file) {
    return TEXTS.problem("backup.no-passphrase", file.toString());
  }

  /** Why the rehearsal failed, told of the backup and not of the copy that was rehearsed on. */
  static Problem rehearsalFailed(Path backup, Path copy, Problem ofCopy) {
    var reason = NamedFile.saidOf(backup, copy, ofCopy);
    return TEXTS.problem("backup.not-put-back", backup.toString(), reason.what(), reason.mend());
  }

  private static String reason(IOException cause) {
    return switch (cause) {
      case AccessDeniedException e -> TEXTS.say("reason.may-not", String.valueOf(e.getFile()));
      case FileAlreadyExistsException e ->
          TEXTS.say("reason.in-the-way", String.valueOf(e.getFile()));
      case NoSuchFileException e -> TEXTS.say("reason.not-there", String.valueOf(e.getFile()));
      case FileSystemException e when e.getReason() != null -> e.getReason();
      case FileSystemException e -> TEXTS.say("reason.not-reached", String.valueOf(e.getFile()));
      default -> Objects.requireNonNullElse(cause.getMessage(), TEXTS.say("reason.none"));
    };
  }
}
