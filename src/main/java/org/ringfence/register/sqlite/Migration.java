package org.ringfence.register.sqlite;

import static org.ringfence.register.problem.RegisterTexts.TEXTS;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ringfence.files.PlainFile;
import org.ringfence.files.Sha256;
import org.ringfence.files.WholeFile;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;
import org.ringfence.register.problem.RegisterException;
import org.ringfence.register.problem.RegisterProblems;

/**
 * Brings a register of an earlier version up to date: a copy is changed and checked, the register
 * as it was is kept beside it, and only then the copy takes its place in one move. Until then the
 * register stays as it was, byte for byte.
 */
public final class Migration {

  private static final String COPY = ".migrating";
  private static final String KEPT = ".before-" + Schema.VERSION;
  private static final int MOST_KEPT = 100;

  private final Path register;
  private final Path copy;
  private final int from;

  /** Of a register that this program holds the lock of. */
  public Migration(Path register, int from) {
    this.register = register;
    this.copy = beside(register, COPY);
    this.from = from;
  }

  /** Removes what a migration that was cut off has left; the register itself is whole. */
  public static void removeLeftovers(Path register) throws IOException {
    var copy = beside(register, COPY);
    for (var left : Stream.concat(Stream.of(copy), SqliteFile.remains(copy)).toList()) {
      Files.deleteIfExists(left);
    }
  }

  /** Does it all or nothing; the outcome names the file in which the earlier register is kept. */
  public Outcome<Path> run() {
    try {
      return migrated();
    } catch (IOException e) {
      return notUpdated(RegisterProblems.reason(e));
    } catch (SQLException e) {
      return notUpdated(SqliteFailure.reason(e));
    } catch (RegisterException e) {
      return refused(e.problem());
    }
  }

  private Outcome<Path> migrated() throws IOException, SQLException {
    // Opening it plays back what a crash left half done, and finds damage.
    if (visited(register, from) instanceof Outcome.Refused<Path> damaged) {
      return damaged;
    }
    if (LeftJournals.areLeft(register)) {
      return refused(RegisterProblems.inUse(register));
    }
    boolean done = false;
    try {
      var outcome = replaced(copied());
      done = outcome instanceof Outcome.Done;
      return outcome;
    } finally {
      if (!done) {
        removeLeftovers(register);
      }
    }
  }

  /** The hash of the register as it was copied. */
  private String copied() throws IOException {
    PlainFile.copy(register, copy, StandardCopyOption.COPY_ATTRIBUTES);
    try (var channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    return Sha256.of(copy);
  }

  private Outcome<Path> replaced(String hash) throws IOException, SQLException {
    switch (SqliteFile.open(copy, from)) {
      case Outcome.Refused<SqliteFile> _ -> {
        return notUpdated(TEXTS.say("reason.copy-not-read"));
      }
      case Outcome.Done<SqliteFile>(var file) -> {
        try (file) {
          file.upgrade(from);
        }
      }
    }
    if (visited(copy, Schema.VERSION) instanceof Outcome.Refused) {
      return notUpdated(TEXTS.say("reason.copy-not-read-again"));
    }
    return keptAndReplaced(kept(hash), hash);
  }

  private Outcome<Path> keptAndReplaced(Path kept, String hash) throws IOException {
    boolean isNew = !Files.exists(kept);
    if (isNew && !isKept(kept, hash)) {
      return notUpdated(TEXTS.say("reason.copy-not-kept", kept.getFileName()));
    }
    boolean done = false;
    try {
      Files.move(
          copy, register, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      done = true;
      SqliteFile.syncFolder(register);
      return Outcome.done(kept);
    } finally {
      if (!done && isNew) {
        Files.deleteIfExists(kept);
      }
    }
  }

  private boolean isKept(Path kept, String hash) {
    return WholeFile.writePrivate(
            kept,
            out -> {
              if (!Sha256.copying(register, out).equals(hash)) {
                throw new IOException(TEXTS.say("reason.changed-meanwhile"));
              }
            })
        instanceof Outcome.Done;
  }

  /** Where the register is kept: a name that is free, or that holds just this content already. */
  private Path kept(String hash) throws IOException {
    var names =
        IntStream.range(1, MOST_KEPT)
            .mapToObj(number -> beside(register, KEPT + (number == 1 ? "" : "-" + number)))
            .toList();
    for (var name : names) {
      if (!Files.exists(name) || (Files.isRegularFile(name) && Sha256.of(name).equals(hash))) {
        return name;
      }
    }
    throw new IOException(TEXTS.say("reason.too-many-files", register.getFileName(), KEPT));
  }

  private static Outcome<Path> visited(Path file, int version) {
    return SqliteFile.open(file, version)
        .map(
            open -> {
              open.close();
              return file;
            });
  }

  private Outcome<Path> notUpdated(String why) {
    return refused(RegisterProblems.notUpdated(register, why));
  }

  private static Outcome<Path> refused(Problem problem) {
    return new Outcome.Refused<>(List.of(problem));
  }

  private static Path beside(Path register, String end) {
    return register.resolveSibling(register.getFileName() + end);
  }
}
