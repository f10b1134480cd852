package org.ringfence.register.problem;

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
    return new Problem(
        "This is a folder, not a register.",
        path.toString(),
        "Nothing was changed. Name a file, in this folder if you like.");
  }

  public static Problem empty(Path path) {
    return new Problem(
        "This file is empty, so it is not a register.",
        path.toString(),
        "It was not changed. Delete it if it is of no use, or choose another name.");
  }

  public static Problem notARegister(Path path) {
    return FileNature.misfit(path, WantedFile.REGISTER)
        .orElseGet(
            () ->
                new Problem(
                    "This file is not a Ringfence register.",
                    path.toString(),
                    "It was not changed. Choose a register, or a new name to start one."));
  }

  public static Problem newer(Path path, int version, int newest) {
    return new Problem(
        "This register was written by a newer Ringfence (its layout is "
            + version
            + ", this program reads up to "
            + newest
            + ").",
        path.toString(),
        "It was not changed. Install the newer Ringfence to open it.");
  }

  public static Problem damaged(Path path) {
    return new Problem(
        "This register is damaged.",
        path.toString(),
        "Nothing in it was changed. Use your latest copy of it, and keep this one for someone who"
            + " repairs databases.");
  }

  public static Problem remains(Path left) {
    return new Problem(
        "The register is gone, but a part of it is still here, so no new one was made.",
        left.toString(),
        "Put the register back beside it, or move this file away to start anew.");
  }

  public static Problem setAside(Path register, Path kept) {
    return new Problem(
        "Beside the register lay a change that was cut off. It does not belong to this file, as"
            + " when a backup was copied over it, so it was not applied. "
            + register.getFileName()
            + " is sound and was opened as it is.",
        kept.toString(),
        "The change is kept under this name. Look whether the answers that were given last are"
            + " there; if they are, you may delete it.");
  }

  public static Problem readOnly(Path path) {
    return new Problem(
        "The register or its folder is read-only, so answers could not be saved.",
        path.toString(),
        "Nothing was changed. Allow writing to both, or use a folder of your own.");
  }

  public static Problem cannotOpen(Path path, String reason) {
    return new Problem(
        "The register can't be opened or made here (" + reason + ").",
        path.toString(),
        "Nothing was changed. Choose a file in a folder of your own.");
  }

  public static Problem open(Path path, String byWhom) {
    return new Problem(
        "This register is already open, by " + byWhom + ".",
        path.toString(),
        "Nothing was changed. Close it there, then open it here.");
  }

  public static Problem inUse(Path path) {
    return new Problem(
        "Another program is using the register, so nothing was changed.",
        path.toString(),
        "Close the other program and try again.");
  }

  public static Problem notWritable(Path path) {
    return new Problem(
        "The register or its folder can't be written, so nothing was changed.",
        path.toString(),
        "Allow writing to both, or copy the register to a folder of your own.");
  }

  public static Problem diskFull(Path path) {
    return new Problem(
        "The disk is full, so the last change was not saved. Everything before it is safe.",
        path.toString(),
        "Free some space and try again.");
  }

  public static Problem moved(Path path) {
    return new Problem(
        "The register was moved, renamed or deleted while it was open, so the last change was not"
            + " saved.",
        path.toString(),
        "Put it back, then close Ringfence and start it again.");
  }

  public static Problem closed(Path path) {
    return new Problem(
        "The register is closed, so nothing was read or changed.",
        path.toString(),
        "Open it again.");
  }

  public static Problem unexpected(Path path, String details) {
    return new Problem(
        "The register could not be read or written (" + details + ").",
        path.toString(),
        "The last change was not saved. Close Ringfence, start it again and look at what was"
            + " entered last.");
  }

  public static Problem notUpdated(Path path, String reason) {
    return new Problem(
        "This register is from an earlier Ringfence and could not be brought up to date ("
            + reason
            + ").",
        path.toString(),
        "It was not changed. See that the disk has room for two more copies of it, then open it"
            + " again.");
  }

  /** What the system says about a file, in words. */
  public static String reason(IOException cause) {
    return switch (cause) {
      case AccessDeniedException e -> "reading or writing " + e.getFile() + " is not allowed";
      case FileAlreadyExistsException e -> e.getFile() + " is a file, not a folder";
      case FileSystemException e when e.getReason() != null -> e.getReason();
      case FileSystemException e -> e.getFile() + " can't be reached or made";
      default -> Objects.requireNonNullElse(cause.getMessage(), "the system gives no reason");
    };
  }
}
