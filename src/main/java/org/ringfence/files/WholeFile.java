package org.ringfence.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ringfence.model.outcome.Outcome;

/**
 * Writes a file whole or not at all.
 *
 * <p>The content goes to a hidden file beside the target, is forced to the disk, and then takes the
 * target's place in one move. Until that move an older file of the same name stays as it was. When
 * anything fails before it (the folder can't be made or written, the disk is full, the content
 * can't be made), the hidden file and any folder made on the way are removed and a refusal says
 * which file and what to do. Only a run that is killed can leave a hidden {@code .part} file, which
 * the next one removes.
 *
 * <p>It never takes the place of a register.
 */
public final class WholeFile {
  private static final String DATABASE = "SQLite format 3\0";
  private static final int MOST_LEFTOVERS = 1_000;
  private static final Duration LONG = Duration.ofHours(1);
  private static final long ROOM = 4L << 20;
  private static final Pattern DISK_FULL =
      Pattern.compile("(?i)no space left|not enough space|disk( is)? full|quota exceeded");
  private static final Pattern LAST_STOP = Pattern.compile("[.\\s]+$");

  private WholeFile() {}

  /** What is to be in the file. */
  @FunctionalInterface
  public interface Content {
    /** Writes all of it; what is thrown leaves the target as it was. */
    void writeTo(OutputStream out) throws IOException;
  }

  /** Writes the content to the file, in place of what is there; the outcome names it as asked. */
  public static Outcome<Path> write(Path file, Content content) {
    return write(file, content, part -> {});
  }

  /**
   * The same of a file that is for its owner alone, from its first byte, as are the folders that
   * are made for it.
   */
  public static Outcome<Path> writePrivate(Path file, Content content) {
    return write(file, content, OwnerOnly::set);
  }

  /** Sets the rights of what is still empty. */
  private interface Rights {
    void set(Path made) throws IOException;
  }

  private static Outcome<Path> write(Path file, Content content, Rights rights) {
    return NamedFile.use(file, named -> placed(named, content, rights));
  }

  private static Outcome<Path> placed(Path file, Content content, Rights rights) {
    var made = new ArrayDeque<Path>();
    try {
      // Through a link to the file that it stands for, which a move would replace by a file.
      var target =
          Files.isSymbolicLink(file) ? file.toRealPath() : file.toAbsolutePath().normalize();
      var folder = Optional.ofNullable(target.getParent()).orElse(target);
      var obstacle = obstacle(file, target);
      if (obstacle.isPresent()) {
        return obstacle.get();
      }
      makeFolders(folder, made);
      for (var one : made) {
        rights.set(one);
      }
      writeBeside(target, folder, content, rights);
      return Outcome.done(file);
    } catch (IOException e) {
      removeAll(made);
      return failed(file, e);
    } catch (RuntimeException e) {
      removeAll(made);
      throw e;
    }
  }

  private static Optional<Outcome<Path>> obstacle(Path file, Path target) throws IOException {
    if (Files.isDirectory(target)) {
      return Optional.of(refused(file, "target.folder"));
    }
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      return Optional.of(refused(file, "target.odd"));
    }
    if (Files.exists(target) && !Files.isWritable(target)) {
      return Optional.of(refused(file, "target.read-only"));
    }
    return isDatabase(target) ? Optional.of(refused(file, "target.register")) : Optional.empty();
  }

  /** A slip of the hand must not put a paper in the place of all the answers. */
  private static boolean isDatabase(Path target) throws IOException {
    if (!Files.exists(target)) {
      return false;
    }
    try (var in = PlainFile.open(target)) {
      var first = new String(in.readNBytes(DATABASE.length()), StandardCharsets.ISO_8859_1);
      return first.equals(DATABASE);
    }
  }

  private static Outcome<Path> refused(Path file, String key, Object... values) {
    return new Outcome.Refused<>(List.of(FileWords.problem(key, file, values)));
  }

  private static Outcome<Path> failed(Path file, IOException cause) {
    var temporary = TemporaryFolder.problem(TemporaryFolder.current());
    if (temporary.isPresent() && hasRoom(file)) {
      return new Outcome.Refused<>(List.of(temporary.get()));
    }
    return refused(file, "target.unwritten", reason(cause));
  }

  /** Whether it was not its own disk that was full: papers are put together elsewhere. */
  private static boolean hasRoom(Path file) {
    try {
      var folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
      return Files.isWritable(folder) && Files.getFileStore(folder).getUsableSpace() > ROOM;
    } catch (IOException _) {
      return false;
    }
  }

  /** What the system says, without the hidden file's name. */
  private static String reason(IOException cause) {
    var said = said(cause);
    return DISK_FULL.matcher(said).find()
        ? FileWords.TEXTS.say("reason.full")
        : LAST_STOP.matcher(said).replaceAll("");
  }

  private static String said(IOException cause) {
    return switch (cause) {
      case AccessDeniedException _ -> FileWords.TEXTS.say("reason.denied");
      case FileAlreadyExistsException _ -> FileWords.TEXTS.say("reason.path");
      case NoSuchFileException _ -> FileWords.TEXTS.say("reason.no-folder");
      case FileSystemException system ->
          Optional.ofNullable(system.getReason()).orElseGet(WholeFile::noReason);
      default -> Optional.ofNullable(cause.getMessage()).orElseGet(WholeFile::noReason);
    };
  }

  private static String noReason() {
    return FileWords.TEXTS.say("reason.none");
  }

  private static void makeFolders(Path folder, Deque<Path> made) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    var parent = folder.getParent();
    if (parent != null) {
      makeFolders(parent, made);
    }
    Files.createDirectory(folder);
    made.push(folder);
  }

  private static void writeBeside(Path target, Path folder, Content content, Rights rights)
      throws IOException {
    Leftovers.removeParts(folder, LONG);
    var part = newPart(folder);
    Leftovers.note(part);
    var moved = false;
    try {
      rights.set(part);
      fill(part, content);
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      moved = true;
    } finally {
      if (!moved) {
        Files.deleteIfExists(part);
      }
    }
    forceFolder(folder);
  }

  /** A name that nothing else uses; a temporary file of Java's only its owner may read. */
  private static Path newPart(Path folder) throws IOException {
    for (var i = 1; i < MOST_LEFTOVERS; i++) {
      try {
        var part = Files.createFile(Leftovers.part(folder, i));
        // Somebody may stop the program in the middle.
        part.toFile().deleteOnExit();
        return part;
      } catch (FileAlreadyExistsException _) {
        // Another run is writing here, or was cut off; its file is left alone.
      }
    }
    throw new IOException(FileWords.TEXTS.say("reason.leftovers"));
  }

  private static void fill(Path part, Content content) throws IOException {
    try (var channel = FileChannel.open(part, StandardOpenOption.WRITE);
        var _ = lock(channel)) {
      var out = new FirstFault(Channels.newOutputStream(channel));
      make(content, out);
      out.flush();
      channel.force(true);
    }
  }

  /** By which another run knows that somebody is at it; some disks on the network know no locks. */
  private static @Nullable FileLock lock(FileChannel channel) {
    try {
      return channel.tryLock();
    } catch (IOException | OverlappingFileLockException _) {
      return null;
    }
  }

  /** Libraries may hide a full disk in an exception of another kind. */
  private static void make(Content content, FirstFault out) throws IOException {
    try {
      content.writeTo(out);
    } catch (IOException e) {
      throw out.fault().orElse(e);
    } catch (RuntimeException e) {
      if (out.fault().isPresent()) {
        throw new IOException(out.fault().get().getMessage(), e);
      }
      if (e.getCause() instanceof IOException cause) {
        throw new IOException(cause.getMessage(), e);
      }
      throw e;
    }
  }

  private static void forceFolder(Path folder) {
    try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException _) {
      // Windows opens no folder; the file itself is on the disk already.
      return;
    }
  }

  private static void removeAll(Deque<Path> made) {
    for (var folder : made) {
      try {
        Files.deleteIfExists(folder);
      } catch (IOException _) {
        return; // Someone else has begun to use it: leave it to them.
      }
    }
  }
}
