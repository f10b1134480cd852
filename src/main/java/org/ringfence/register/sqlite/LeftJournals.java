package org.ringfence.register.sqlite;

import static org.ringfence.register.problem.RegisterTexts.TEXTS;

import java.io.IOException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.ringfence.files.Leftovers;
import org.ringfence.files.OwnerOnly;
import org.ringfence.files.PlainFile;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;
import org.ringfence.register.problem.RegisterException;
import org.ringfence.register.problem.RegisterProblems;

/**
 * Sees to what a stopped program left beside a register and SQLite would play into it: it undoes
 * what was half done, or, where somebody has put another file in the register's place since,
 * destroys that. So it is tried on a copy first. What belongs to the register is left to SQLite;
 * what does not is set aside under another name; where the register is sound neither way, nothing
 * is changed.
 *
 * @param register of which this program holds the lock
 * @param rooms folders in which copies may be made, the best first
 */
public record LeftJournals(Path register, List<Path> rooms) {

  private static final String JOURNAL = "-journal";
  private static final String LOG = "-wal";
  private static final List<String> ALL = List.of(JOURNAL, LOG, "-shm");
  private static final String ASIDE = ".set-aside";

  /** Where SQLite's programs lock a database while they use it. */
  private static final long LOCKS_AT = 0x4000_0000L;

  private static final int LOCKS = 512;

  /** Whether anything beside a register would be played into it. */
  public static boolean areLeft(Path register) throws IOException {
    return isLive(register, JOURNAL) || isLive(register, LOG);
  }

  /** Makes the register ready to be opened; gives what was set aside, or why it can't be opened. */
  public Outcome<List<Problem>> settle() throws IOException {
    if (SqliteFile.remains(register).findAny().isPresent() && isInUse()) {
      return refused(RegisterProblems.inUse(register));
    }
    if (!areLeft(register) && !isLogged()) {
      return Outcome.done(List.of());
    }
    return switch (fit()) {
      case INERT, FITS -> isSoundIfTried() ? Outcome.done(List.of()) : alone();
      case UNCLEAR ->
          isSound(false)
              ? Outcome.done(setAside())
              : isSound(true)
                  ? Outcome.done(List.of())
                  : refused(RegisterProblems.damaged(register));
      case FOREIGN -> alone();
    };
  }

  private Outcome<List<Problem>> alone() throws IOException {
    return areLeft(register) && isSound(false)
        ? Outcome.done(setAside())
        : refused(RegisterProblems.damaged(register));
  }

  private JournalFit fit() throws IOException {
    var journal = beside(JOURNAL);
    var log = beside(LOG);
    var rollback =
        Files.exists(journal) ? RollbackJournal.fit(journal, register) : JournalFit.INERT;
    return rollback.and(Files.exists(log) ? WriteAheadLog.fit(log, register) : JournalFit.INERT);
  }

  private boolean isLogged() throws IOException {
    try (var pages = PlainFile.channel(register, StandardOpenOption.READ)) {
      return RollbackJournal.firstPage(pages).isLogged();
    }
  }

  /** Where no disk has room for a copy, what fits is SQLite's matter, as in any other program. */
  private boolean isSoundIfTried() throws IOException {
    try {
      return isSound(true);
    } catch (NoRoomException _) {
      return true;
    }
  }

  /** No copy could be made anywhere. */
  private static final class NoRoomException extends IOException {
    private static final long serialVersionUID = 1L;

    NoRoomException() {
      super(TEXTS.say("reason.no-room"));
    }
  }

  /** Whether a copy is sound, after what is left was played into it or without that. */
  private boolean isSound(boolean played) throws IOException {
    var failure = new NoRoomException();
    for (var folder : rooms) {
      var room = Leftovers.room(folder.resolve(register.getFileName()), Leftovers.TRIAL);
      try {
        remove(room);
        OwnerOnly.folder(room);
        return isSound(copied(room, played));
      } catch (IOException e) {
        failure.addSuppressed(e);
      } finally {
        remove(room);
      }
    }
    throw failure;
  }

  private Path copied(Path room, boolean played) throws IOException {
    var copy = room.resolve("register");
    PlainFile.copy(register, copy);
    for (var end : played ? List.of(JOURNAL, LOG) : List.<String>of()) {
      if (Files.exists(beside(end))) {
        PlainFile.copy(beside(end), room.resolve("register" + end));
      }
    }
    if (played) {
      forgetOthers(room.resolve("register" + JOURNAL));
    }
    return copy;
  }

  /** The trial must not touch the other databases of a transaction over several. */
  private static void forgetOthers(Path journal) throws IOException {
    if (Files.exists(journal) && RollbackJournal.together(journal).isPresent()) {
      try (var channel = PlainFile.channel(journal, StandardOpenOption.WRITE)) {
        channel.truncate(channel.size() - 1);
      }
    }
  }

  private static boolean isSound(Path copy) {
    try (var file = SqliteFile.connect(copy)) {
      return file.finding().isEmpty();
    } catch (SQLException | RegisterException _) {
      return false;
    }
  }

  /** Whether another program is in the middle of something; it would miss what is set aside. */
  private boolean isInUse() throws IOException {
    try (var channel =
            PlainFile.channel(register, StandardOpenOption.READ, StandardOpenOption.WRITE);
        var lock = channel.tryLock(LOCKS_AT, LOCKS, false)) {
      return lock == null;
    } catch (OverlappingFileLockException _) {
      return true;
    }
  }

  private List<Problem> setAside() throws IOException {
    var concerns = new ArrayList<Problem>();
    for (var end : ALL) {
      if (Files.exists(beside(end))) {
        var kept = freeName(beside(end));
        Files.move(beside(end), kept, StandardCopyOption.ATOMIC_MOVE);
        if (!end.equals("-shm")) {
          concerns.add(RegisterProblems.setAside(register, kept));
        }
      }
    }
    SqliteFile.syncFolder(register);
    return concerns;
  }

  private static Path freeName(Path left) {
    var name = left.resolveSibling(left.getFileName() + ASIDE);
    for (int number = 2; Files.exists(name); number++) {
      name = left.resolveSibling(left.getFileName() + ASIDE + "-" + number);
    }
    return name;
  }

  private static boolean isLive(Path register, String end) throws IOException {
    var left = register.resolveSibling(register.getFileName() + end);
    return Files.isRegularFile(left)
        && !(end.equals(LOG) ? WriteAheadLog.isInert(left) : RollbackJournal.isInert(left));
  }

  private Path beside(String end) {
    return register.resolveSibling(register.getFileName() + end);
  }

  private static void remove(Path room) throws IOException {
    if (Files.isDirectory(room)) {
      try (var files = Files.list(room)) {
        for (var file : files.filter(Predicate.not(Files::isDirectory)).toList()) {
          Files.delete(file);
        }
      }
      Files.delete(room);
    }
  }

  private static Outcome<List<Problem>> refused(Problem problem) {
    return new Outcome.Refused<>(List.of(problem));
  }
}
