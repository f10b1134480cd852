package org.ringfence.register.lock;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
import org.ringfence.files.PlainFile;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.register.problem.RegisterProblems;

/**
 * Keeps a register to one program at a time; what a killed program leaves behind is no obstacle.
 *
 * <p>Two files lie beside the register. The guard is what the operating system locks, and it lets
 * go by itself when a program ends; it stays, as deleting a lock file lets two programs hold one
 * each. The note says in plain text who holds it. They are two because on some systems a program
 * that closes a file, even one that it only read, lets go of all its locks on it: this program may
 * neither read the guard nor try it twice, and learns from the note that it holds it already.
 */
public final class RegisterLock implements AutoCloseable {

  private final Path note;
  private final FileChannel guard;

  private RegisterLock(Path note, FileChannel guard) {
    this.note = note;
    this.guard = guard;
  }

  /** Takes the lock of a register, or says who has it and since when. */
  public static Outcome<RegisterLock> take(Path register, Clock clock) throws IOException {
    var note = beside(register, ".lock");
    var here = Holder.here(clock);
    if (holder(note).isSameProcess(here)) {
      return refused(register, note, clock);
    }
    var guard =
        PlainFile.channel(
            beside(register, ".guard"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    boolean taken = false;
    try {
      taken = isLocked(guard);
      if (!taken) {
        return refused(register, note, clock);
      }
      write(note, here);
      return Outcome.done(new RegisterLock(note, guard));
    } finally {
      if (!taken) {
        guard.close();
      }
    }
  }

  /** Lets go of the lock; once more does nothing. */
  @Override
  public void close() {
    if (!guard.isOpen()) {
      return;
    }
    try (guard) {
      Files.deleteIfExists(note);
    } catch (IOException e) {
      // The lock goes with the channel; a note that stays is out of date and will be replaced.
    }
  }

  /** On a full disk nobody can say who it is; the guard holds all the same. */
  private static void write(Path note, Holder here) {
    try {
      Files.write(note, here.lines());
    } catch (IOException e) {
      // Whoever comes next reads that somebody has it, which is true.
    }
  }

  private static boolean isLocked(FileChannel guard) throws IOException {
    try {
      return guard.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private static Outcome<RegisterLock> refused(Path register, Path note, Clock clock) {
    var byWhom = holder(note).sentencePart(clock.getZone());
    return new Outcome.Refused<>(List.of(RegisterProblems.open(register, byWhom)));
  }

  private static Holder holder(Path note) {
    try {
      return Holder.parse(PlainFile.lines(note));
    } catch (IOException e) {
      return Holder.parse(List.of());
    }
  }

  private static Path beside(Path register, String end) {
    return register.resolveSibling(register.getFileName() + end);
  }
}
