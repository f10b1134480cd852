package org.ringfence.register.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What backups ask of the disk: that a thing is on it, that it is gone, that it may be written. */
public final class DiskAccess {

  private static final Set<PosixFilePermission> WRITING =
      EnumSet.of(
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_WRITE);

  private DiskAccess() {}

  /** The folder that a file is or would be in. */
  public static Path folder(Path file) {
    return Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file is in a folder");
  }

  /** The same file in whose real folder it lies, whichever way one got to it. */
  static Path real(Path file) throws IOException {
    return Files.exists(file)
        ? file.toRealPath()
        : folder(file).toRealPath().resolve(file.getFileName());
  }

  /** The file beside another whose name goes on like this. */
  public static Path beside(Path file, String end) {
    return file.resolveSibling(file.getFileName() + end);
  }

  static void force(Path file) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /** Sees to it that what was moved into a folder is there after a power cut. */
  public static void forceFolder(Path folder) {
    try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException _) {
      // Windows opens no folder; there the move itself is on the disk.
      return;
    }
  }

  /** A folder marked read-only is left alone even by somebody whom the mark does not bind. */
  public static void requireWritable(Path folder) throws IOException {
    var view = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
    boolean marked =
        view != null && Collections.disjoint(view.readAttributes().permissions(), WRITING);
    if (marked || !Files.isWritable(folder)) {
      throw new StoppedException(BackupProblems.readOnly(folder));
    }
  }

  /** Removes a file or a folder with all that is in it; follows no links out of it. */
  public static void remove(Path root) throws IOException {
    if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(root, new Removing());
  }

  /** Deletes what it visits. */
  private static final class Removing extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.delete(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
        throws IOException {
      if (failure != null) {
        throw failure;
      }
      Files.delete(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}
