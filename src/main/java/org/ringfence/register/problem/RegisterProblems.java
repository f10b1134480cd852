package org.ringfence.register.problem;

import static org.ringfence.register.problem.RegisterTexts.TEXTS;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Objects;
import org.ringfence.files.FileNature;
import org.ringfence.files.WantedFile;
import org.ringfence.model.outcome.Problem;

/** Says in plain words why a register could not be opened, read or changed. */
public final class RegisterProblems {

  private RegisterProblems() {}

  public static Problem folder(Path path) {
    return TEXTS.problem("open.folder", path.toString());
  }

  public static Problem empty(Path path) {
    return TEXTS.problem("open.empty", path.toString());
  }

  public static Problem notARegister(Path path) {
    return FileNature.misfit(path, WantedFile.REGISTER)
        .orElseGet(() -> TEXTS.problem("open.other", path.toString()));
  }

  public static Problem newer(Path path, int version, int newest) {
    return TEXTS.problem("open.newer", path.toString(), Integer.toString(version), newest);
  }

  public static Problem damaged(Path path) {
    return TEXTS.problem("open.damaged", path.toString());
  }

  public static Problem remains(Path left) {
    return TEXTS.problem("open.remains", left.toString());
  }

  public static Problem setAside(Path register, Path kept) {
    return TEXTS.problem("open.set-aside", kept.toString(), register.getFileName());
  }

  public static Problem readOnly(Path path) {
    return TEXTS.problem("open.read-only", path.toString());
  }

  public static Problem cannotOpen(Path path, String reason) {
    return TEXTS.problem("open.impossible", path.toString(), reason);
  }

  public static Problem open(Path path, String byWhom) {
    return TEXTS.problem("open.already", path.toString(), byWhom);
  }

  public static Problem inUse(Path path) {
    return TEXTS.problem("use.busy", path.toString());
  }

  public static Problem notWritable(Path path) {
    return TEXTS.problem("use.not-writable", path.toString());
  }

  public static Problem diskFull(Path path) {
    return TEXTS.problem("use.disk-full", path.toString());
  }

  public static Problem moved(Path path) {
    return TEXTS.problem("use.moved", path.toString());
  }

  public static Problem closed(Path path) {
    return TEXTS.problem("use.closed", path.toString());
  }

  public static Problem unexpected(Path path, String details) {
    return TEXTS.problem("use.unexpected", path.toString(), details);
  }

  public static Problem notUpdated(Path path, String reason) {
    return TEXTS.problem("open.not-updated", path.toString(), reason);
  }

  /** What the system says about a file, in words. */
  public static String reason(IOException cause) {
    return switch (cause) {
      case AccessDeniedException e -> TEXTS.say("reason.not-allowed", String.valueOf(e.getFile()));
      case FileAlreadyExistsException e ->
          TEXTS.say("reason.no-folder", String.valueOf(e.getFile()));
      case FileSystemException e when e.getReason() != null -> e.getReason();
      case FileSystemException e -> TEXTS.say("reason.not-reached", String.valueOf(e.getFile()));
      default -> Objects.requireNonNullElse(cause.getMessage(), TEXTS.say("reason.none"));
    };
  }
}
