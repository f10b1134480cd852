package org.ringfence.register.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ringfence.files.Leftovers;

/**
 * Takes away what a killed run has left beside a register: what it was copying, unpacking or
 * writing. Only what bears one of the program's own names for such things goes.
 */
public final class Sweeping {

  private Sweeping() {}

  /** Sweeps beside a register that is open here, so that no other run can be at work on it. */
  public static void beside(Path register) {
    try {
      for (var kind : List.of(Leftovers.MOVING, Leftovers.RESTORING, Leftovers.TRIAL)) {
        DiskAccess.remove(Leftovers.room(register, kind));
      }
      for (var end : Leftovers.WITH_SQLITE) {
        Files.deleteIfExists(DiskAccess.beside(register, ".new" + end));
        Files.deleteIfExists(DiskAccess.beside(register, ".migrating" + end));
        Files.deleteIfExists(Backups.folder(register).resolve(Leftovers.MAKING + end));
      }
      Leftovers.removeParts(DiskAccess.folder(register));
      Leftovers.removeParts(Backups.folder(register));
      AttachmentPool.of(register).clear();
      new AttachmentPool(Backups.folder(register).resolve("attachments")).clear();
    } catch (IOException _) {
      return; // It is in nobody's way; the next start tries again.
    }
  }
}
