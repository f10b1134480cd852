package org.ringfence.register.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.ringfence.files.Leftovers;
import org.ringfence.files.OwnerOnly;

/**
 * Photos and documents in a folder, each once, under its SHA-256. Nothing is ever deleted from it:
 * an entry that no backup refers to any more takes up space and does no harm.
 */
final class AttachmentPool {

  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
  private static final int DEPTH = 2;
  private static final int PREFIX = 2;

  private final Path folder;

  AttachmentPool(Path folder) {
    this.folder = folder;
  }

  /** The attachments of a register, which lie in a folder beside it. */
  static AttachmentPool of(Path register) {
    return new AttachmentPool(DiskAccess.beside(register, ".attachments"));
  }

  /** Every entry by its hash, not yet compared with it. */
  Map<String, Path> entries() throws IOException {
    var found = new TreeMap<String, Path>();
    if (!Files.isDirectory(folder)) {
      return found;
    }
    try (var files = Files.walk(folder, DEPTH)) {
      files
          .filter(file -> SHA256.matcher(String.valueOf(file.getFileName())).matches())
          .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .forEach(file -> found.put(String.valueOf(file.getFileName()), file));
    }
    return found;
  }

  /** Where the entry with this hash is or would be. */
  Path place(String sha256) {
    return folder.resolve(sha256.substring(0, PREFIX)).resolve(sha256);
  }

  /**
   * Takes a copy of a file, unless an equal one is here. An entry of another length than the file's
   * is damaged and is replaced; so is one that is the very file under a second name, which one
   * change in place would damage in both.
   *
   * @return whether the entry is here and sound, so far as was looked
   */
  boolean take(String sha256, Path file, BackupProgress watch) throws IOException {
    var place = place(sha256);
    if (Files.exists(place)
        && Files.size(place) == Files.size(file)
        && !Files.isSameFile(place, file)) {
      return true;
    }
    OwnerOnly.folder(DiskAccess.folder(place));
    var making = DiskAccess.folder(place).resolve(Leftovers.MAKING);
    Files.deleteIfExists(making);
    try {
      if (!VerifiedCopy.copy(file, making, watch).equals(sha256)) {
        return false;
      }
      Files.move(
          making, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      DiskAccess.forceFolder(DiskAccess.folder(place));
      return true;
    } finally {
      Files.deleteIfExists(making);
    }
  }

  /** Removes what a killed run was writing. */
  void clear() throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (var folders = Files.newDirectoryStream(folder, Files::isDirectory)) {
      for (var one : folders) {
        Files.deleteIfExists(one.resolve(Leftovers.MAKING));
        Leftovers.removeParts(one);
      }
    }
  }

  /** Puts entries aside that are not what their name says, so that they are taken over afresh. */
  void weed(BackupProgress watch) throws IOException {
    for (var entry : entries().entrySet()) {
      if (!VerifiedCopy.hash(entry.getValue(), watch).equals(entry.getKey())) {
        Files.move(
            entry.getValue(),
            DiskAccess.beside(entry.getValue(), ".damaged"),
            StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
