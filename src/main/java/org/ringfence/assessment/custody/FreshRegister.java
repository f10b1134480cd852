package org.ringfence.assessment.custody;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ringfence.register.backup.BackupAttempt;
import org.ringfence.register.backup.DiskAccess;
import org.ringfence.register.lock.RegisterHold;

/**
 * A register that is made by opening it: takes it back, with all that came with it, where what it
 * was made for is refused. One that was there before, or that somebody has open, is left alone.
 */
public final class FreshRegister {
  private static final List<String> HELD_BY = List.of(".lock", ".guard");

  private final Path register;
  private final Clock clock;
  private final boolean wasThere;
  private final Set<Path> before;
  private final List<Path> folders = new ArrayList<>();

  /** Looks at what is there, and touches nothing. */
  FreshRegister(Path register, Clock clock) {
    this.register = register.toAbsolutePath().normalize();
    this.clock = clock;
    this.wasThere = Files.exists(this.register, LinkOption.NOFOLLOW_LINKS);
    this.before = new HashSet<>(beside());
    for (var folder = this.register.getParent();
        folder != null && !Files.exists(folder);
        folder = folder.getParent()) {
      folders.add(folder);
    }
  }

  /** Takes back what was made since; what can't be is left, and says nothing that is not so. */
  public void takeBack() {
    if (wasThere) {
      return;
    }
    try {
      try (var _ = BackupAttempt.require(RegisterHold.take(register, clock))) {
        remove(false);
      }
      remove(true);
      for (var folder : folders) {
        Files.deleteIfExists(folder);
      }
    } catch (DirectoryNotEmptyException _) {
      return; // Somebody has put something else there.
    } catch (IOException | RuntimeException _) {
      return; // Somebody has it open, or it can't be removed: an empty register does no harm.
    }
  }

  /**
   * Takes away what held the place of a register while work on it failed. One that is there stays,
   * whether it was before or came to be; of one that did not, the folders made for it go as well.
   */
  public void leaveNothing() {
    if (!Files.exists(register, LinkOption.NOFOLLOW_LINKS)) {
      takeBack();
      return;
    }
    try {
      BackupAttempt.require(RegisterHold.take(register, clock)).close();
      for (var end : HELD_BY) {
        var held = DiskAccess.beside(register, end);
        if (!before.contains(held)) {
          DiskAccess.remove(held);
        }
      }
    } catch (IOException | RuntimeException _) {
      return; // Somebody has it open, or it can't be removed: an empty file does no harm.
    }
  }

  private void remove(boolean alsoWhatHoldsIt) throws IOException {
    for (var file : beside()) {
      var holds = HELD_BY.stream().anyMatch(file.getFileName().toString()::endsWith);
      if (!before.contains(file) && (alsoWhatHoldsIt || !holds)) {
        DiskAccess.remove(file);
      }
    }
  }

  /** The register and all whose names go on from its name. */
  private List<Path> beside() {
    var name = register.getFileName().toString();
    var folder = DiskAccess.folder(register);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files
          .filter(
              file -> {
                var other = file.getFileName().toString();
                return other.startsWith(name) || other.startsWith("." + name);
              })
          .toList();
    } catch (IOException | RuntimeException _) {
      return List.of();
    }
  }
}
