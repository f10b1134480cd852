package org.ringfence.register.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Keeps a register that is about to be replaced, as it is, sound or not, among its backups, under a
 * name that no ladder clears away.
 */
record PreRestoreCopy(Path register, Clock clock, BackupProgress watch) {

  private static final List<String> PARTS = List.of("", "-journal", "-wal");
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd_HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

  /** Copies it and what SQLite needs with it; says where it is, if there was anything. */
  Optional<Path> keep() throws IOException {
    var there =
        PARTS.stream().filter(end -> Files.exists(DiskAccess.beside(register, end))).toList();
    if (there.isEmpty()) {
      return Optional.empty();
    }
    var shelf = BackupDirectory.open(Backups.folder(register));
    try {
      var kept = freeName(shelf);
      for (var end : there.reversed()) {
        VerifiedCopy.copy(DiskAccess.beside(register, end), shelf.making(), watch);
        Files.move(shelf.making(), DiskAccess.beside(kept, end));
      }
      DiskAccess.forceFolder(shelf.folder());
      return Optional.of(kept);
    } finally {
      shelf.clear();
    }
  }

  /**
   * Leaves no journal that SQLite would play into the register that comes next. A sound register
   * takes its own journal in; one that does not was lost before, and is kept with its journal.
   */
  void settle() throws IOException {
    if (!Files.exists(register) || !CopyCheck.isSettled(register)) {
      for (var end : List.of("-journal", "-wal", "-shm")) {
        Files.deleteIfExists(DiskAccess.beside(register, end));
      }
    }
  }

  private Path freeName(BackupDirectory shelf) {
    var start = "replaced_" + TIME.format(clock.instant());
    for (int number = 1; true; number++) {
      var name = shelf.folder().resolve(start + (number == 1 ? "" : "_" + number) + ".ringfence");
      if (PARTS.stream().noneMatch(end -> Files.exists(DiskAccess.beside(name, end)))) {
        return name;
      }
    }
  }
}
