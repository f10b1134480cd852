package org.ringfence.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.ringfence.model.Outcome;

/**
 * Writes a file whole or not at all.
 *
 * <p>The content goes to a hidden file beside the target, is forced to the disk, and then takes the
 * target's place in one move. Until that move an older file of the same name stays as it was. When
 * anything fails before it (the folder can't be made or written, the disk is full, the content
 * can't be made), the hidden file and any folder made on the way are removed and a refusal says
 * which file and what to do. Only a machine that stops in the middle can leave a hidden {@code
 * .part} file.
 */
final class WholeFile {
  private static final int MOST_LEFTOVERS = 1_000;

  private final Words words;

  WholeFile(Words words) {
    this.words = words;
  }

  /** What is to be in the file. */
  @FunctionalInterface
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /** Writes the content to the file; the outcome names the file in full. */
  Outcome<Path> write(Path file, Content content) {
    var target = file.toAbsolutePath().normalize();
    var folder = target.getParent();
    if (folder == null || Files.isDirectory(target)) {
      return refused("file.is-folder", target);
    }
    if (Files.exists(target) && !Files.isWritable(target)) {
      return refused("file.read-only", target);
    }
    var made = new ArrayDeque<Path>();
    try {
      makeFolders(folder, made);
      writeBeside(target, folder, content);
      return Outcome.done(target);
    } catch (IOException e) {
      removeAll(made);
      return refused(Files.isDirectory(folder) ? "file.cannot-write" : "file.no-folder", target, e);
    }
  }

  private Outcome<Path> refused(String key, Path target, IOException cause) {
    var said = Optional.ofNullable(cause.getMessage()).orElse(cause.getClass().getSimpleName());
    return Outcome.refused(
        words.say(key + ".what", said), target.toString(), words.say(key + ".mend"));
  }

  private Outcome<Path> refused(String key, Path target) {
    return Outcome.refused(words.say(key + ".what"), target.toString(), words.say(key + ".mend"));
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

  private static void writeBeside(Path target, Path folder, Content content) throws IOException {
    var part = newPart(target, folder);
    var moved = false;
    try {
      fill(part, content);
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      moved = true;
    } finally {
      if (!moved) {
        Files.deleteIfExists(part);
      }
    }
  }

  /** A name that nothing else uses, so that two writers, or a leftover, never meet. */
  private static Path newPart(Path target, Path folder) throws IOException {
    var number = 1;
    while (Files.exists(part(target, folder, number)) && number < MOST_LEFTOVERS) {
      number++;
    }
    return Files.createFile(part(target, folder, number));
  }

  private static Path part(Path target, Path folder, int number) {
    return folder.resolve("." + target.getFileName() + "." + number + ".part");
  }

  private static void fill(Path part, Content content) throws IOException {
    try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
      var out = Channels.newOutputStream(channel);
      make(content, out);
      out.flush();
      channel.force(true);
    }
  }

  /** POI hides a full disk in an exception of another kind. */
  private static void make(Content content, OutputStream out) throws IOException {
    try {
      content.writeTo(out);
    } catch (RuntimeException e) {
      if (e.getCause() instanceof IOException cause) {
        throw new IOException(cause.getMessage(), e);
      }
      throw e;
    }
  }

  private static void removeAll(Deque<Path> made) {
    for (var folder : made) {
      try {
        Files.deleteIfExists(folder);
      } catch (IOException inUse) {
        return; // Someone else has begun to use it: leave it to them.
      }
    }
  }
}
