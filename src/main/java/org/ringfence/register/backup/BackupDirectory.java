package org.ringfence.register.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ringfence.files.Leftovers;
import org.ringfence.files.OwnerOnly;

/**
 * One folder of backups: each is under its name whole or not at all, and only what the program put
 * here by itself is ever deleted from it.
 */
final class BackupDirectory {

  private final Path folder;

  private BackupDirectory(Path folder) {
    this.folder = folder;
  }

  /** The folder, made if it is not there, without what a killed program left in it. */
  static BackupDirectory open(Path folder) throws IOException {
    DiskAccess.requireWritable(Files.isDirectory(folder) ? folder : DiskAccess.folder(folder));
    OwnerOnly.folder(folder);
    OwnerOnly.tighten(folder);
    var shelf = new BackupDirectory(folder);
    shelf.clear();
    shelf.pool().clear();
    return shelf;
  }

  Path folder() {
    return folder;
  }

  /** The photos and documents that the backups here share. */
  AttachmentPool pool() {
    return new AttachmentPool(folder.resolve("attachments"));
  }

  /** Where a backup is written before it gets its name. */
  Path making() {
    return folder.resolve(Leftovers.MAKING);
  }

  /** Removes what was being made. */
  void clear() throws IOException {
    for (var end : Leftovers.WITH_SQLITE) {
      Files.deleteIfExists(folder.resolve(Leftovers.MAKING + end));
    }
  }

  /** The backups here, the newest first. */
  List<Backup> backups() throws IOException {
    return backups(folder);
  }

  /** The backups in a folder, the newest first; none where there is no folder. */
  static List<Backup> backups(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .flatMap(file -> Backup.parse(file).stream())
          .sorted(Comparator.comparingInt(Backup::number).thenComparing(Backup::file).reversed())
          .toList();
    }
  }

  /** Those in a folder whose names say that the program made them by itself. */
  static List<Backup> passing(Path folder) throws IOException {
    return backups(folder).stream().filter(one -> one.occasion().passes()).toList();
  }

  /** The newest backup, if these bytes are what it holds, and holds still. */
  Optional<Backup> newestIfOf(String sha256) throws IOException {
    var newest = backups().stream().findFirst();
    return newest.isPresent()
            && newest.get().isOf(sha256)
            && VerifiedCopy.hash(newest.get().file(), BackupProgress.NONE).equals(sha256)
        ? newest
        : Optional.empty();
  }

  /** Gives what was made its name; it must be on the disk already. */
  Backup put(Instant now, BackupReason occasion, String sha256) throws IOException {
    var backup = Backup.in(folder, next(), now, occasion, sha256);
    if (occasion.passes()) {
      inventory().add(backup);
    }
    // Not told to replace: a name that is taken makes it fail instead.
    Files.move(making(), backup.file());
    DiskAccess.forceFolder(folder);
    return backup;
  }

  /**
   * Deletes the backups that the ladder does not keep, of those that the program put here by itself
   * and that are as it left them. All others are a person's, or may be.
   */
  void rotate(RetentionRule ladder) throws IOException {
    var inventory = inventory();
    var own = inventory.own();
    var gone = new ArrayList<Backup>();
    for (var backup : ladder.expendable(own)) {
      if (backup.isOf(VerifiedCopy.hash(backup.file(), BackupProgress.NONE))) {
        Files.deleteIfExists(backup.file());
        gone.add(backup);
      }
    }
    inventory.remove(gone);
  }

  private Inventory inventory() {
    return new Inventory(folder);
  }

  /** The number after the highest one here. */
  int next() throws IOException {
    return backups().stream().mapToInt(Backup::number).max().orElse(0) + 1;
  }
}
