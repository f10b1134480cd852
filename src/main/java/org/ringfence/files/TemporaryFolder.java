package org.ringfence.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;

/**
 * A folder for what one run of the program keeps for a while: libraries that it unpacks, copies
 * that it looks at, papers on their way. It is gone when the run ends, and where a run was killed,
 * the next one removes it.
 */
public final class TemporaryFolder implements AutoCloseable {

  private static final String PROPERTY = "java.io.tmpdir";
  private static final String START = "ringfence-run-";
  private static final String GUARD = "guard";

  /** What was made by the first version, which did not keep it together. */
  private static final List<String> LOOSE = List.of("ringfence-check*", "ringfence[0-9]*.zip");

  /** No check and no paper takes so long. */
  private static final Duration LONG_AGO = Duration.ofHours(2);

  private static final long LEAST_ROOM = 4L << 20;
  private static final int PROBE = 1 << 16;
  private static final int TRIES = 5;

  private final Path path;
  private final FileChannel guard;
  private final List<Problem> concerns;
  private final List<Path> unfinished;

  private TemporaryFolder(
      Path path, FileChannel guard, List<Problem> concerns, List<Path> unfinished) {
    this.path = path;
    this.guard = guard;
    this.concerns = List.copyOf(concerns);
    this.unfinished = List.copyOf(unfinished);
  }

  /** Where this run keeps such files. */
  public static Path current() {
    return Path.of(System.getProperty(PROPERTY, "."));
  }

  /**
   * Begins this run's folder, from where libraries find it too, and removes those of runs that were
   * killed. Where the system's folder for temporary files can't be used, another takes its place
   * and the concerns name the first. Where all are full, it begins all the same, as much needs no
   * room; refused where none can be used.
   *
   * @param instead the others, the best first, which are made where they are needed
   */
  public static Outcome<TemporaryFolder> begin(Path system, List<Path> instead) {
    // A run that was killed may have had another one.
    var unfinished = new ArrayList<Path>();
    Stream.concat(Stream.of(system), instead.stream())
        .filter(Files::isDirectory)
        .forEach(folder -> unfinished.addAll(sweep(folder)));
    return placed(system, instead, unfinished);
  }

  private static Outcome<TemporaryFolder> placed(
      Path system, List<Path> instead, List<Path> unfinished) {
    var problem = problem(system);
    if (problem.isEmpty()) {
      return begun(system, unfinished, List.of());
    }
    for (var other : instead) {
      if (isMade(other) && problem(other).isEmpty()) {
        return begun(other, unfinished, List.of(meanwhile(problem.get(), other)));
      }
    }
    return problem.equals(Optional.of(full(system)))
        ? begun(system, unfinished, List.of(problem.get()))
        : new Outcome.Refused<>(List.of(problem.get()));
  }

  private static boolean isMade(Path folder) {
    try {
      Files.createDirectories(folder);
      return true;
    } catch (IOException _) {
      return false;
    }
  }

  private static Outcome<TemporaryFolder> begun(
      Path under, List<Path> unfinished, List<Problem> concerns) {
    for (int attempt = 0; attempt < TRIES; attempt++) {
      try {
        var path = Files.createTempDirectory(under, START);
        var guard =
            FileChannel.open(
                path.resolve(GUARD), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        // Another run that sweeps may have been quicker than the lock.
        if (guard.tryLock() != null && Files.exists(path.resolve(GUARD))) {
          System.setProperty(PROPERTY, path.toString());
          return Outcome.done(new TemporaryFolder(path, guard, concerns, unfinished));
        }
        guard.close();
      } catch (IOException _) {
        // Another run may have taken it away; the next attempt makes a new one.
      }
    }
    return new Outcome.Refused<>(List.of(unusable(under, "temporary.unusable.takes-none")));
  }

  /** Where it is. */
  public Path path() {
    return path;
  }

  /** Why it is not where the system wants such files; empty where it is. */
  public List<Problem> concerns() {
    return concerns;
  }

  /** What runs that were killed had begun to make elsewhere. */
  public List<Path> unfinished() {
    return unfinished;
  }

  /** Whether a folder is one of these. */
  static boolean isOfOneRun(Path folder) {
    return String.valueOf(folder.getFileName()).startsWith(START);
  }

  /** Removes it with all that is in it. */
  @Override
  public void close() {
    try (guard) {
      remove(path);
    } catch (IOException _) {
      return; // A library that is in use can stay on some systems; the next run removes it.
    }
  }

  /** Why temporary files can't be kept in a folder; empty where they can. */
  public static Optional<Problem> problem(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Optional.of(FileWords.problem("temporary.absent", folder));
    }
    try {
      if (room(folder) < LEAST_ROOM) {
        return Optional.of(full(folder));
      }
      return isUsable(folder)
          ? Optional.empty()
          : Optional.of(unusable(folder, "temporary.unusable.starts-none"));
    } catch (IOException e) {
      return Optional.of(unusable(folder, "temporary.unusable.unwritable"));
    }
  }

  private static Problem meanwhile(Problem problem, Path instead) {
    return new Problem(
        problem.what(),
        problem.where(),
        FileWords.TEXTS.say("temporary.meanwhile", problem.mend(), instead));
  }

  private static Problem full(Path folder) {
    return FileWords.problem("temporary.full", folder);
  }

  private static Problem unusable(Path folder, String why) {
    return FileWords.problem("temporary.unusable", folder, FileWords.TEXTS.say(why));
  }

  private static long room(Path folder) throws IOException {
    return Files.getFileStore(folder).getUsableSpace();
  }

  /** Writes a little and asks whether it could be run, which is what unpacked libraries need. */
  private static boolean isUsable(Path folder) throws IOException {
    var probe = Files.createTempFile(folder, START, ".probe");
    try {
      Files.write(probe, new byte[PROBE]);
      var view = Files.getFileAttributeView(probe, PosixFileAttributeView.class);
      if (view == null) {
        return true;
      }
      view.setPermissions(PosixFilePermissions.fromString("rwx------"));
      return Files.isExecutable(probe);
    } finally {
      Files.deleteIfExists(probe);
    }
  }

  /** Removes the folders of runs that are over; gives what they had not finished elsewhere. */
  private static List<Path> sweep(Path under) {
    var unfinished = new ArrayList<Path>();
    try (var folders = Files.newDirectoryStream(under, START + "*")) {
      for (var folder : folders) {
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) && isOver(folder)) {
          unfinished.addAll(Leftovers.noted(folder));
          remove(folder);
        }
      }
    } catch (IOException _) {
      // What can't be removed now is somebody else's, or goes with the next run.
    }
    LOOSE.forEach(name -> sweepLoose(under, name));
    return unfinished;
  }

  private static boolean isOver(Path folder) throws IOException {
    if (Files.notExists(folder.resolve(GUARD), LinkOption.NOFOLLOW_LINKS)) {
      // Killed before it had one; or it is just about to have one.
      return isOld(folder);
    }
    try (var channel = PlainFile.channel(folder.resolve(GUARD), StandardOpenOption.WRITE);
        var lock = channel.tryLock()) {
      return lock != null;
    } catch (IOException | OverlappingFileLockException _) {
      return false;
    }
  }

  private static void sweepLoose(Path under, String name) {
    try (var files = Files.newDirectoryStream(under, name)) {
      for (var file : files) {
        if (isOld(file) && Files.isWritable(file)) {
          remove(file);
        }
      }
    } catch (IOException _) {
      return;
    }
  }

  private static boolean isOld(Path file) throws IOException {
    var changed = Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).toInstant();
    return changed.isBefore(Instant.now().minus(LONG_AGO));
  }

  private static void remove(Path root) throws IOException {
    try (var all = Files.walk(root)) {
      for (var one : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(one);
      }
    }
  }
}
