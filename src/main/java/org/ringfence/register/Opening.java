package org.ringfence.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.ringfence.files.NamedFile;
import org.ringfence.files.OwnerOnly;
import org.ringfence.files.TemporaryFolder;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;
import org.ringfence.register.lock.RegisterLock;
import org.ringfence.register.problem.RegisterProblems;
import org.ringfence.register.sqlite.LeftJournals;
import org.ringfence.register.sqlite.Migration;
import org.ringfence.register.sqlite.Schema;
import org.ringfence.register.sqlite.SqliteFailure;
import org.ringfence.register.sqlite.SqliteFile;
import org.ringfence.register.sqlite.SqliteHeader;

/** Opens a register or refuses it, and leaves a file that it refuses as it was. */
final class Opening {

  private static final Set<PosixFilePermission> WRITING =
      EnumSet.of(
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_WRITE);

  /** What is opened with a register. */
  private static final List<String> BESIDE = List.of("-journal", "-wal", "-shm", ".lock", ".guard");

  private final Clock clock;

  Opening(Clock clock) {
    this.clock = clock;
  }

  /**
   * What holds a register open.
   *
   * @param file the file
   * @param lock its lock
   * @param migratedFrom the version that it had until it was opened, if that was an earlier one
   * @param concerns what was found beside it and is for somebody to see to
   */
  record Opened(
      SqliteFile file, RegisterLock lock, Optional<Integer> migratedFrom, List<Problem> concerns) {}

  /** Opens the register at this path; where there is none, an empty one is made. */
  Outcome<Opened> open(Path path) {
    return NamedFile.use(path, this::opened);
  }

  private Outcome<Opened> opened(Path path) {
    try {
      if (Files.isDirectory(path)) {
        return refused(RegisterProblems.folder(path));
      }
      var file = inRealFolder(path.toAbsolutePath());
      var objection = objection(file);
      return objection.isPresent()
          ? refused(objection.get())
          : RegisterLock.take(file, clock).then(lock -> locked(file, lock));
    } catch (IOException e) {
      return refused(RegisterProblems.cannotOpen(path, RegisterProblems.reason(e)));
    }
  }

  /** One register is one file, whichever way one got to it. */
  private static Path inRealFolder(Path path) throws IOException {
    Files.createDirectories(folder(path));
    return Files.exists(path)
        ? path.toRealPath()
        : folder(path).toRealPath().resolve(path.getFileName());
  }

  private static Optional<Problem> objection(Path file) throws IOException {
    var odd = NamedFile.obstacleBeside(file, BESIDE);
    if (odd.isPresent()) {
      return odd;
    }
    boolean exists = Files.exists(file);
    var alien = exists ? SqliteHeader.objection(file) : remainsObjection(file);
    if (alien.isPresent()) {
      return alien;
    }
    return isReadOnly(folder(file)) || (exists && isReadOnly(file))
        ? Optional.of(RegisterProblems.readOnly(file))
        : Optional.empty();
  }

  /** SQLite would play what is left of an earlier register into a new one of the same name. */
  private static Optional<Problem> remainsObjection(Path file) throws IOException {
    return LeftJournals.areLeft(file)
        ? SqliteFile.remains(file).findFirst().map(RegisterProblems::remains)
        : Optional.empty();
  }

  private Outcome<Opened> locked(Path file, RegisterLock lock) {
    boolean done = false;
    try {
      Migration.removeLeftovers(file);
      OwnerOnly.tighten(file);
      if (!Files.exists(file)) {
        SqliteFile.create(file);
      }
      var opened = settled(file).then(concerns -> opened(file, lock, concerns));
      done = opened instanceof Outcome.Done;
      return opened;
    } catch (IOException e) {
      return refused(RegisterProblems.cannotOpen(file, RegisterProblems.reason(e)));
    } catch (SQLException e) {
      return refused(SqliteFailure.problem(file, e));
    } finally {
      if (!done) {
        lock.close();
      }
    }
  }

  private static Outcome<List<Problem>> settled(Path file) throws IOException {
    var temporary = TemporaryFolder.current();
    return new LeftJournals(file, List.of(folder(file), temporary)).settle();
  }

  /** What a journal undoes can be the version too, so it is read when that is settled. */
  private static Outcome<Opened> opened(Path file, RegisterLock lock, List<Problem> concerns) {
    try {
      int version = SqliteHeader.version(file);
      if (version >= Schema.VERSION) {
        return SqliteFile.open(file, Schema.VERSION)
            .map(open -> new Opened(open, lock, Optional.empty(), concerns));
      }
      return new Migration(file, version)
          .run()
          .then(kept -> SqliteFile.open(file, Schema.VERSION))
          .map(open -> new Opened(open, lock, Optional.of(version), concerns));
    } catch (IOException e) {
      return refused(RegisterProblems.cannotOpen(file, RegisterProblems.reason(e)));
    }
  }

  /** A file that is marked read-only is left alone even by somebody whom the mark does not bind. */
  private static boolean isReadOnly(Path path) throws IOException {
    if (!Files.isWritable(path)) {
      return true;
    }
    var view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
    return view != null && Collections.disjoint(view.readAttributes().permissions(), WRITING);
  }

  private static Path folder(Path file) {
    return Objects.requireNonNull(file.getParent(), "a file is in a folder");
  }

  private static Outcome<Opened> refused(Problem problem) {
    return new Outcome.Refused<>(List.of(problem));
  }
}
