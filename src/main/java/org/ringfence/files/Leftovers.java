package org.ringfence.files;

import java.io.IOException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Every name under which the program makes something for a while beside other files, in one place,
 * so that what a killed run has left is known for what it is and nobody else's file is touched.
 */
public final class Leftovers {

  /** A folder in which a register is copied before it is moved. */
  public static final String MOVING = ".moving";

  /** A folder in which a backup is unpacked before it is put back. */
  public static final String RESTORING = ".restoring";

  /** A folder in which it is tried what SQLite would make of a register. */
  public static final String TRIAL = ".trial";

  /** A backup, or a photo in it, that is being written. */
  public static final String MAKING = ".making";

  /** What SQLite leaves beside a file that it writes. */
  public static final List<String> WITH_SQLITE = List.of("", "-journal", "-wal", "-shm");

  private static final Pattern PART = Pattern.compile("\\.ringfence-\\d{1,4}\\.part");
  private static final String NOTES = "unfinished";

  private Leftovers() {}

  /** The folder of a kind that belongs to a file. */
  public static Path room(Path file, String kind) {
    return file.resolveSibling("." + file.getFileName() + kind);
  }

  /** The file to which such a folder belongs. */
  public static Optional<Path> owner(Path room, String kind) {
    var name = String.valueOf(room.getFileName());
    return name.startsWith(".") && name.endsWith(kind) && name.length() > kind.length() + 1
        ? Optional.of(room.resolveSibling(name.substring(1, name.length() - kind.length())))
        : Optional.empty();
  }

  /** A file that is being written under a name of its own before it gets its place. */
  static Path part(Path folder, int number) {
    return folder.resolve(".ringfence-" + number + ".part");
  }

  /** Removes the files of a folder that a killed run was writing; no run that lives has them. */
  public static void removeParts(Path folder) {
    removeParts(folder, Duration.ZERO);
  }

  /** The same where nobody has touched them for so long: not all disks on a network lock files. */
  static void removeParts(Path folder, Duration untouched) {
    try (var files = Files.newDirectoryStream(folder, ".ringfence-*.part")) {
      for (var file : files) {
        var since = Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).toInstant();
        if (!since.isAfter(Instant.now().minus(untouched))) {
          removePart(file);
        }
      }
    } catch (IOException _) {
      return; // They are in nobody's way.
    }
  }

  /** Removes such a file, if it is one and no run that lives has it. */
  public static void removePart(Path file) {
    if (!PART.matcher(String.valueOf(file.getFileName())).matches()
        || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try {
      if (isFree(file)) {
        Files.deleteIfExists(file);
      }
    } catch (IOException _) {
      return;
    }
  }

  private static boolean isFree(Path file) throws IOException {
    try (var channel = PlainFile.channel(file, StandardOpenOption.WRITE);
        var lock = channel.tryLock()) {
      return lock != null;
    } catch (OverlappingFileLockException _) {
      return false;
    }
  }

  /** Notes for the next run what this one has begun to make, should it be killed. */
  public static void note(Path unfinished) {
    var folder = TemporaryFolder.current();
    if (!TemporaryFolder.isOfOneRun(folder)) {
      return;
    }
    try {
      Files.writeString(
          folder.resolve(NOTES),
          unfinished.toAbsolutePath() + "\n",
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException _) {
      return; // Then it stays where it is, and no later run trips over it.
    }
  }

  /** What a run had noted in its folder. */
  static List<Path> noted(Path folder) {
    try {
      return PlainFile.lines(folder.resolve(NOTES)).stream()
          .filter(line -> !line.isBlank())
          .map(Path::of)
          .distinct()
          .toList();
    } catch (IOException | RuntimeException _) {
      return List.of();
    }
  }
}
