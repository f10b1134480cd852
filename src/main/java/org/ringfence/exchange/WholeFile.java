package org.ringfence.exchange;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.ringfence.model.Outcome;

/**
 * Writes a file whole or not at all: into a new file beside the target, forced to the disk, then
 * moved over it in one step.
 *
 * <p>Whatever fails, and even if the power does, the target is either as it was or the whole new
 * file. A failure leaves nothing behind; a loss of power may leave the file beside it, which no
 * later run trips over.
 */
final class WholeFile {
  private static final int MOST_LEFTOVERS = 1_000;
  private static final String NOTHING_WRITTEN = " Nothing was changed.";

  private WholeFile() {}

  /** Puts the content there, in place of what is there already, and says where it is. */
  static Outcome<Path> write(byte[] content, Path target) {
    try {
      // Through a link to the file that it stands for, which a move would replace by a file.
      var place = Files.isSymbolicLink(target) ? target.toRealPath() : target.toAbsolutePath();
      return refusal(place, target).orElseGet(() -> replace(content, place, target));
    } catch (IOException e) {
      return failed(target, e);
    }
  }

  private static Optional<Outcome<Path>> refusal(Path place, Path target) {
    var folder = folderOf(place);
    if (!Files.isDirectory(folder)) {
      return refused(
          target,
          "There is no folder " + Shown.text(folder.toString(), Shown.LONGEST_FILE) + ".",
          "Make it first, or choose another.");
    }
    if (Files.isDirectory(place)) {
      return refused(target, "This is a folder, not a file.", "Name a file in it.");
    }
    if (Files.exists(place) && !Files.isRegularFile(place)) {
      return refused(target, "This is not an ordinary file.", "Choose another name.");
    }
    if (Files.exists(place) && !Files.isWritable(place)) {
      return refused(target, "This file is write-protected.", "Choose another name.");
    }
    return Optional.empty();
  }

  private static Outcome<Path> replace(byte[] content, Path place, Path target) {
    try {
      var part = newPart(folderOf(place));
      try {
        fill(part, content);
        Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
      } catch (IOException e) {
        discard(part, e);
        throw e;
      }
      forceFolder(folderOf(place));
      return Outcome.done(target);
    } catch (IOException e) {
      return failed(target, e);
    }
  }

  // Not Files.createTempFile, whose files nobody but their owner may read.
  private static Path newPart(Path folder) throws IOException {
    for (var i = 1; i < MOST_LEFTOVERS; i++) {
      try {
        return Files.createFile(folder.resolve(".ringfence-" + i + ".part"));
      } catch (FileAlreadyExistsException _) {
        // Another run is writing here, or was cut off; its file is left alone.
      }
    }
    throw new IOException("too many files .ringfence-*.part are in the folder");
  }

  private static void fill(Path part, byte[] content) throws IOException {
    try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
      var bytes = ByteBuffer.wrap(content);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }

  private static void discard(Path part, IOException cause) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      cause.addSuppressed(e);
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

  private static Path folderOf(Path place) {
    return Optional.ofNullable(place.getParent()).orElse(place);
  }

  private static Outcome<Path> failed(Path target, IOException e) {
    var mend = "Choose another folder, or make room on the drive, and try again.";
    return e instanceof AccessDeniedException
        ? Outcome.refused(
            "This file may not be written here, or another program has it open.",
            shown(target),
            "Choose another folder, or close the other program." + NOTHING_WRITTEN)
        : Outcome.refused(
            "This file could not be written (" + reason(e) + ").",
            shown(target),
            mend + NOTHING_WRITTEN);
  }

  private static String reason(IOException e) {
    return Shown.text(Optional.ofNullable(e.getMessage()).orElse("no reason given"), 200);
  }

  private static Optional<Outcome<Path>> refused(Path target, String what, String mend) {
    return Optional.of(Outcome.refused(what, shown(target), mend + NOTHING_WRITTEN));
  }

  private static String shown(Path target) {
    return Shown.text(target.toString(), Shown.LONGEST_FILE);
  }
}
